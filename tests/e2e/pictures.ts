/** Where the tests leave what they saw, for a person to look at. Not in git. */
export const PICTURES = "tests/e2e/pictures";
