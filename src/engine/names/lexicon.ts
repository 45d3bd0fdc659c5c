/** English words that tell what a capital letter beside them means. One class a word may have several of, as bits. */
import { hashOfString } from "./fold.ts";

export const WordClass = {
  /** Stands before a person's name: "President", "Gen", "Mr". */
  title: 1,
  /** A title that one state or body has: what follows "of" is whose ("President of Georgia"). */
  office: 2,
  /** A title whose "of" belongs to the name ("Duke of Sussex"). */
  noble: 4,
  /** Ends a company's name: "Inc", "Corp". */
  legalForm: 8,
  weekday: 16,
  month: 32,
  /** Stands with a capital mostly because a sentence begins: "The", "He". */
  starter: 64,
  /** Joins capital words to one person's name: "van", "de", "bin". */
  particle: 128,
  /** "North", "South" … */
  direction: 256,
  /** What stands before a place: "in", "near". */
  placeBefore: 512,
  /** What comes after a hyphen without being part of the name: "U.S.-led". */
  afterHyphen: 1024,
  /** Before a month, not before a person: "in May", "last March". */
  monthBefore: 2048,
  /** Ends an organization's name: "Party", "University", "Ministry". */
  body: 4096,
  /** Said of people: "said", "told", "tweeted", "who". */
  personAfter: 8192,
  /** Qualifies the title after it: "former", "Deputy", "Vice". */
  qualifier: 16384,
  /** Ends a geographical name: "River", "Island", "County". */
  landform: 32768,
  /** Says that the article is about a match. */
  sport: 65536,
  /** "the Japanese and French governments": what several states have one each of. */
  ofStates: 131072,
  /** Begins so many organizations' names that alone it names none: "National". */
  generic: 262144,
  /** Ends a person's name without being it: "Jr", "III". */
  generation: 524288,
  /** Never continues a name, whatever its letters: "The", "In". */
  grammar: 1048576,
  /** A legal form that in small letters is a word of its own: "the group". */
  commonForm: 2097152,
  conjunction: 4194304,
  /** A name that where a sentence begins is mostly the ordinary word: "Nice", "Male" (Malé), "Dawn". */
  ordinary: 8388608,
} as const;

const WORDS: Readonly<Record<keyof typeof WordClass, string>> = {
  title: `mr mrs ms mx miss messrs dr prof professor sir dame lord lady judge justice magistrate gen general lt lieutenant
    col colonel sgt sergeant capt captain cpl corporal pvt private maj major adm admiral cmdr commander brig brigadier
    marshal sen senator senators rep representative reps congressman congresswoman gov governor governors pres president
    presidents rev reverend father fr brother sister pope cardinal archbishop bishop rabbi imam sheikh ayatollah prime
    minister ministers premier chancellor chancellors secretary attorney ambassador envoy mayor councillor councilman
    councilwoman alderman speaker leader chairman chairwoman chair chief ceo cfo coo cto director manager coach editor
    correspondent reporter analyst economist spokesman spokeswoman spokesperson king queen prince princess duke duchess
    emperor sultan emir crown baron baroness earl count countess officer detective inspector constable superintendent
    sheriff commissioner treasurer deputy vice actor actress singer author writer director producer comedian rapper star
    astronaut pilot teacher sen mp mep mps lawmaker congressperson first hon supt det insp amb sec owner founder founders
    striker midfielder goalkeeper defender quarterback captain trainer jockey boss head host aunt uncle mum dad officer`,
  office: `president presidents prime minister ministers premier chancellor secretary governor mayor king queen ambassador
    envoy leader chairman chairwoman chair chief director speaker attorney emperor commissioner head citizens people army
    parliament government`,
  noble: "duke duchess prince princess earl baron baroness count countess marquess archbishop bishop lord viscount",
  legalForm: `inc incorporated corp corporation co company cos ltd limited plc llc llp lp ag se sa nv gmbh ab asa oyj spa
    group holdings holding bros`,
  weekday:
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri",
  month:
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  starter: "",
  particle: "van von der den de del della di da dos das du la le bin ibn ben al el ter ten zu zur af ul ud abu",
  direction: "north south east west northern southern eastern western central northeast northwest southeast southwest",
  placeBefore: "in at near from across outside inside throughout around toward towards within into",
  afterHyphen: `led based backed born made style era wide bound controlled owned run linked funded occupied sponsored
    educated trained style like friendly area only first listed brokered built administered held related imposed
    supplied supported aligned allied dominated ruled drafted hosted designed educated speaking language flagged
    bashing inspired mediated registered american produced administered proposed sized themed wrote elect designate`,
  monthBefore: `in of on since until till by from last next this early late mid through to and during before after between
    every each around about throughout`,
  body: `party university ministry department agency council committee commission court bank association institute
    foundation union federation league club college school hospital church museum company corporation group society
    authority bureau office service force army police parliament senate congress times post journal news tribune
    telegraph guardian herald gazette radio television network airlines airways records pictures studios press team
    centre center academy alliance front movement exchange trust fund organization organisation board`,
  personAfter: `said says told tweeted wrote added asked replied argued insisted admitted denied who whose testified
    recalled explained joked married himself herself aged`,
  qualifier: `former ex then late acting interim deputy vice assistant associate incoming outgoing foreign defence defense
    finance interior home treasury executive managing general chief senior junior press lead national opposition veteran
    supreme state security prime crown first lieutenant major attorney health education trade energy shadow republican
    democratic democrat labour labor conservative tory us british american`,
  landform: `river island islands county province city lake mountain mountains sea bay valley street road avenue square
    airport beach bridge peninsula strait district region state states park hills hill coast port forest desert ocean gulf
    canal creek glacier harbour harbor heights castle palace tower hotel stadium arena prison`,
  generic: `first national united american general international royal federal new north south east west central state
    states union world global european british japanese german french bank great house department ministry university
    college church saint st san los las supreme high public social democratic republican people labour labor
    conservative liberal big old young free open red white black blue green golden air us uk eu un committee council
    court association institute group party city county`,
  generation: "jr sr ii iii iv",
  grammar: `the a an and but or he she it they we in on at as if so this that these those his her its their there then when
    while for from with by to of not no because since although however`,
  commonForm: "company companies group holding holdings limited se as co cos",
  conjunction: "and or",
  ordinary: "nice male tyre slough dawn swift reunion renaissance amnesty ensemble liberation",
  ofStates: "governments presidents leaders militaries armies delegations embassies parliaments",
  sport: `tournament coach squad championship championships cup cups scorer fixture semifinal quarterfinal striker winger
    midfielder goalkeeper playoffs playoff quarterback touchdown innings wicket wickets referee umpire injury
    rugby football cricket hockey basketball baseball tennis league kicked defender olympic olympics qualifier batsman
    bowler scrum offside stadium`,
};

/** Folded words to their classes: open addressing over their hashes, so that no string is made to look one up. */
export interface Lexicon {
  /** Index into the other two plus one, or 0; a power of two long, at most half full. */
  readonly slots: Uint16Array;
  readonly words: readonly string[];
  readonly classes: readonly number[];
}

const SLOTS = 4096;

/** The table, with `starters` as the class of words that begin sentences. */
export function makeLexicon(starters: Iterable<string>): Lexicon {
  const slots = new Uint16Array(SLOTS);
  const words: string[] = [];
  const classes: number[] = [];
  const add = (word: string, bit: number) => {
    let slot = hashOfString(word) & (SLOTS - 1);
    while (slots[slot] !== 0 && words[(slots[slot] as number) - 1] !== word) slot = (slot + 1) & (SLOTS - 1);
    if (slots[slot] === 0) slots[slot] = words.push(word);
    const index = (slots[slot] as number) - 1;
    classes[index] = (classes[index] ?? 0) | bit;
  };
  for (const name of Object.keys(WORDS) as (keyof typeof WordClass)[]) {
    for (const word of WORDS[name].split(/[\s-]+/)) if (word !== "") add(word, WordClass[name]);
  }
  for (const word of starters) add(word, WordClass.starter);
  return { slots, words, classes };
}

/** The classes of the folded word `bytes[0 … length)` whose hash is `hash`, as bits of `WordClass`. */
export function classOf({ slots, words, classes }: Lexicon, bytes: Uint8Array, length: number, hash: number): number {
  for (let slot = hash & (SLOTS - 1); slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const index = (slots[slot] as number) - 1;
    const word = words[index] as string;
    if (word.length !== length) continue;
    let i = 0;
    while (i < length && word.charCodeAt(i) === bytes[i]) i++;
    if (i === length) return classes[index] as number;
  }
  return 0;
}
