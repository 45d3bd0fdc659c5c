/**
 * Words that news uses for one another, a group a line, written by hand. A group tells that two sentences may speak of the
 * same thing; it never counts as much as the same word (`weights.ts`). No word stands in two groups.
 */
import { stem } from "./stem.ts";

const GROUPS = `
meet meeting summit talks encounter
negotiate negotiation bargaining parley
visit trip tour travel journey
arrive arrival reach
weapon weaponry arms armament munition ammunition ammo shell artillery rocket
missile icbm
gun firearm handgun rifle pistol shotgun
shoot shooting gunfire shooter gunman
bomb bombing explosion explosive blast detonate explode
supply deliver delivery provide ship shipment send transfer give hand donate
export sell sale
buy purchase procure procurement acquire acquisition
sign ink conclude
treaty pact accord agreement deal
sanction embargo
ban prohibit prohibition forbid outlaw bar
permit allow legalize
law legislation bill act statute
vote ballot election poll electoral
win victory triumph
lose loss defeat
kill death die dead fatality slay murder homicide deceased
casualty victim
injure wound hurt
troop soldier army military serviceman
war warfare conflict fighting battle
attack assault strike raid invade invasion invader
capture seize seizure
arrest detain detention custody jail imprison prison incarcerate
accuse allege allegation charge
convict conviction guilty
judge justice
deny denial reject dismiss refute rebuff
confirm confirmation acknowledge admit admission
announce announcement declare declaration proclaim unveil
warn warning caution
condemn condemnation denounce
criticize criticism slam blast
agree consent
refuse decline
plan intend intention
develop development
increase rise grow growth surge soar climb raise hike
decrease fall drop decline reduce reduction cut slash shrink plunge
most majority
money cash fund funding
pay payment paid
cost price expense
wage salary pay income earning
tax taxation levy
job employment employ employee worker work workforce
unemployment jobless unemployed
company firm corporation business corporate
poor poverty
rich wealthy millionaire billionaire
doctor physician
hospital clinic
vaccine vaccination vaccinate shot jab immunization immunize inoculation
virus coronavirus covid covid19 pandemic epidemic outbreak
disease illness sick sickness
medicine drug medication pharmaceutical
healthcare obamacare medicare
student pupil
school college university campus
teacher professor educator
child kid boy girl infant baby toddler minor
man guy male
woman female lady
wife husband spouse marry marriage wedding
father dad
mother mom mum
police cop officer policeman
president presidential potus
senator senate
congressman congresswoman representative congress lawmaker legislator
immigrant migrant refugee immigration asylum alien
border frontier
black african-american
muslim islam islamic
democrat democratic dem
republican gop
picture photo photograph image pic snapshot photographic
video footage clip film
real genuine authentic
fake hoax bogus phony false forged fabricate doctored
tweet twitter post posted
letter email message
newspaper paper magazine
reporter journalist correspondent
television tv broadcast
movie film
song music
lawsuit sue suit
fire blaze burn wildfire
flood flooding
storm hurricane typhoon cyclone
rain rainfall
climate warming
car vehicle automobile auto truck
plane aircraft airplane jet airliner
train railway railroad rail
ship boat vessel
store shop retailer retail supermarket
food meal
dog puppy
cat kitten
big large huge giant massive enormous
small tiny little
secret classified covert
destroy demolish raze ruin
build construct construction erect
steal theft rob robbery thief burglary
rape sexual molest
resign resignation quit
elect elected
appoint appointment nominate nomination nominee name
speech address remark
leader chief head
minister ministry
government administration
country nation
city town
thousand 1000
protest protester demonstration demonstrate demonstrator rally march
riot rioter looting loot looter
terrorist terrorism terror
satellite spacecraft
nuclear atomic
test testing
quote quotation
celebrate celebration
cancel scrap abolish repeal eliminate end
remove removal delete erase
replace replacement substitute
flag banner
gas gasoline petrol fuel
oil crude petroleum
debt deficit
spend spending expenditure
abortion abort
gay homosexual lgbt lesbian
transgender trans
welfare benefit
percent percentage
`;

/** The number of a stem's group, from 1; absent where it has none. */
export const SYNONYM_GROUPS: ReadonlyMap<string, number> = readGroups(GROUPS);

function readGroups(text: string): Map<string, number> {
  const groups = new Map<string, number>();
  text
    .trim()
    .split("\n")
    .forEach((line, index) => {
      for (const word of line.split(" ")) {
        const key = stem(word);
        if (!groups.has(key)) groups.set(key, index + 1);
      }
    });
  return groups;
}
