import { describe, expect, it } from "vitest";
import { datesIn, figuresIn } from "./reading.ts";

/** A Tuesday. */
const TODAY = "2023-09-05";

describe("dates", () => {
  it.each<readonly [text: string, dates: readonly string[]]>([
    ["on 4 September 2023", ["4 September 2023 = 2023-09-04"]],
    ["on September 4, 2023", ["September 4, 2023 = 2023-09-04"]],
    ["on Sept. 4", ["Sept. 4 = 2023-09-04"]],
    ["in July", ["July = 2023-07-01..2023-07-31"]],
    ["in July 2022", ["July 2022 = 2022-07-01..2022-07-31"]],
    ["last month", ["last month = 2023-08-01..2023-08-31"]],
    ["yesterday", ["yesterday = 2023-09-04"]],
    ["on Tuesday", ["Tuesday = 2023-09-05"]],
    ["on Friday", ["Friday = 2023-09-01"]],
    ["next Tuesday", ["next Tuesday = 2023-09-12"]],
    ["next week", ["next week = 2023-09-11..2023-09-17"]],
    ["three weeks ago", ["three weeks ago = 2023-08-12..2023-08-18"]],
    ["last year", ["last year = 2022-01-01..2022-12-31"]],
    ["between September 10 and 13", ["September 10 and 13 = 2023-09-10..2023-09-13"]],
    ["from 10 to 13 September", ["10 to 13 September = 2023-09-10..2023-09-13"]],
    ["from 1 February to 1 July", ["1 February = 2024-02-01", "1 July = 2024-07-01"]],
    ["in 2019", ["2019 = 2019-01-01..2019-12-31"]],
    ["The court ordered it in October.", ["October = 2022-10-01..2022-10-31"]],
    ["It was passed by the Senate in October.", ["October = 2022-10-01..2022-10-31"]],
    ["It was closed until October.", ["October = 2023-10-01..2023-10-31"]],
    ["The United States holds elections in November.", ["November = 2023-11-01..2023-11-30"]],
    ["this fall in prices", []],
    ["last constructor", []],
    ["It will open in October.", ["October = 2023-10-01..2023-10-31"]],
    ["this spring", ["this spring = 2023-03-01..2023-05-31"]],
    ["last summer", ["last summer = 2023-06-01..2023-08-31"]],
    ["last winter", ["last winter = 2022-12-01..2023-02-28"]],
    ["next winter", ["next winter = 2023-12-01..2024-02-29"]],
    ["in late December", ["December = 2023-12-01..2023-12-31"]],
    ["they may march", []],
    ["1,900 of 2,023 people", []],
  ])("%s", (text, dates) => expect(datesIn(text, TODAY)).toEqual(dates));

  it("does not know what depends on an unknown day", () => {
    expect(datesIn("on Tuesday, in July and on 4 May 2021", null)).toEqual([
      "Tuesday = ?",
      "July = ?",
      "4 May 2021 = 2021-05-04",
    ]);
  });
});

describe("figures", () => {
  it.each<readonly [text: string, figures: readonly string[]]>([
    ["more than 1,000 containers", ["at least 1000 containers"]],
    ["at least 50 people", ["at least 50 people"]],
    ["$1.5bn and €90 million", ["exact 1500000000 usd", "exact 90000000 eur"]],
    ["15% or 3.5 percent", ["exact 15 percent", "exact 3.5 percent"]],
    ["between 10,000 and 12,000 North Korean troops", ["exact 10000-12000 troops"]],
    ["5 to 10 missiles", ["exact 5-10 missiles"]],
    ["two million tonnes", ["exact 2000000 tonnes"]],
    ["as many as 40 ships, some 30 boats", ["at most 40 ships", "about 30 boats"]],
    ["on 4 May 2023", []],
  ])("%s", (text, figures) => expect(figuresIn(text)).toEqual(figures));
});
