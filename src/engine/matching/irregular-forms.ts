/** Forms of English words that no suffix explains, each under the word it is a form of. */
const FORMS = `
arise: arose arisen
bear: bore borne
beat: beaten
become: became
begin: began begun
bind: bound
blow: blew blown
break: broke broken
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
child: children
choose: chose chosen
come: came
deal: dealt
do: did done
draw: drew drawn
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown
foot: feet
forbid: forbade forbidden
forget: forgot forgotten
freeze: froze frozen
get: got gotten
give: gave given
go: went gone
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hold: held
keep: kept
know: knew known
lead: led
leave: left
lend: lent
life: lives
lose: lost
make: made
man: men
mean: meant
meet: met
mislead: misled
overthrow: overthrew overthrown
pay: paid
person: people
policeman: policemen
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
speak: spoke spoken
spend: spent
stand: stood
steal: stole stolen
strike: struck stricken
swear: swore sworn
sweep: swept
swim: swam swum
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
tooth: teeth
understand: understood
wake: woke woken
wear: wore worn
win: won
withdraw: withdrew withdrawn
wolf: wolves
woman: women
write: wrote written
`;

export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split("\n")
    .flatMap((line) => {
      const [base = "", forms = ""] = line.split(": ");
      return forms.split(" ").map((form): [string, string] => [form, base]);
    }),
);
