import type { PackPassport } from "../engine/reading.ts";
import { formatDate } from "../ui/format-date.ts";
import { POPUP } from "../ui/words.ts";

/** Which dataset answered: title, revision, day, licence, whose it is. */
export function PassportLine({ pack }: { readonly pack: PackPassport }) {
  return (
    <footer class="passport">
      <p>
        {POPUP.passport(pack.title, pack.revision)}, {POPUP.asOf(formatDate(pack.date))}. {pack.attribution},{" "}
        {pack.licence}.
      </p>
    </footer>
  );
}
