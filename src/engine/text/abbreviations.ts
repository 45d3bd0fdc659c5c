/** Words that end in a full stop without ending a sentence, by what may follow them. Lower case, without the stop. */

/** A name or a number always follows: never the end of a sentence. */
export const BEFORE_A_NAME: ReadonlySet<string> = words(`
  mr mrs ms mx messrs mme mlle dr drs prof gen lt col sgt capt cpl pvt pfc maj adm cmdr cdr brig sen sens rep reps gov
  govs pres rev revd fr hon st ste mt ft amb supt det insp sec v vs viz cf approx ca
`);

/** The end of a sentence unless a number follows. */
export const BEFORE_A_NUMBER: ReadonlySet<string> = words("no nos art arts fig figs vol vols pp para paras ch chap");

/** Ends a sentence only before a word that seldom stands inside one with a capital ("The", "He", "But"). */
export const SELDOM_LAST: ReadonlySet<string> = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc corp co ltd bros jr sr esq plc dept assn bldg ave blvd rd univ intl natl etc al est min max
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo
`);

/** Words that stand with a capital mostly because a sentence begins. */
export const SENTENCE_STARTERS: ReadonlySet<string> = words(`
  a about above according across after again against ago all almost along already also although always am amid among an
  and another any anyone are around as asked at back because been before behind being below beneath besides between
  beyond both but by can could despite did do does during each earlier either else even ever every everyone everything
  except few finally first following for from further given had has have having he her here hers herself him himself his
  how however i if in indeed inside instead into is it its itself just last later least less let like many meanwhile
  might more moreover most much my near nearly neither never nevertheless next no nobody none nonetheless nor not nothing
  now of off often on once one only onto or other others our out outside over own perhaps please rather same several
  shall she should since so some somebody someone something sometimes soon still such than thank thanks that the their
  them themselves then there therefore these they this those though through throughout thus to together too toward
  towards two under unless unlike until up upon us very was we well were what whatever when whenever where whereas wherever
  whether which while who whoever whom whose why will with within without would yes yesterday today tomorrow tonight recently yet you your
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
