### Advice on who leads CX and in which configuration: the questions, and what the answers say.

## Groups of questions

group-customers = What your customers meet
group-organisation = How you are built
group-stakes = What is at stake
group-means = What CX can count on

## Strength of evidence

evidence-a = Studies show it
evidence-b = Long practice and data suggest it
evidence-c = Practitioners hold it

## What your customers meet

factor-pain-point = Where do you lose customers, or hear the most complaints?
factor-pain-point-name = Where it hurts
factor-pain-point-why = Each department sees its own part of the journey best. Whoever leads should see the part that hurts.
factor-pain-point-0 = Before they buy: they don’t find us, don’t understand us or don’t trust us
factor-pain-point-1 = On the website or in the app
factor-pain-point-2 = Between departments: what one promised, the next doesn’t know
factor-pain-point-3 = After they buy: delivery, support, complaints
factor-pain-point-4 = Nowhere in particular, or everywhere alike

factor-interdependence = How many departments or units does one customer meet to get one thing done?
factor-interdependence-name = Hand-offs
factor-interdependence-why = The more hands a journey passes through, the more someone has to join them.
factor-interdependence-0 = One, nearly always
factor-interdependence-1 = Mostly one
factor-interdependence-2 = Two or three, one after the other
factor-interdependence-3 = Several, and each waits for the others
factor-interdependence-4 = Nearly all of them, back and forth

factor-brand-damage = If one team or location treats customers badly, how far does the damage go?
factor-brand-damage-name = Reach of a bad experience
factor-brand-damage-why = Where customers hold the whole brand to its worst location, common standards pay.
factor-brand-damage-0 = No further: customers don’t connect us with each other
factor-brand-damage-1 = Hardly further
factor-brand-damage-2 = To its neighbours
factor-brand-damage-3 = To most of the brand
factor-brand-damage-4 = To the whole brand, at once

factor-regional-variation = How much do needs, channels and rules differ between your regions or customer groups?
factor-regional-variation-name = Local differences
factor-regional-variation-why = What differs from place to place is decided best by those who see it.
factor-regional-variation-0 = Not at all
factor-regional-variation-1 = In details
factor-regional-variation-2 = In some things that matter
factor-regional-variation-3 = In most things that matter
factor-regional-variation-4 = Entirely: what works here fails there

factor-customer-tie = What do your people and your customers have to do with each other?
factor-customer-tie-name = Ties with customers
factor-customer-tie-why = Long relationships and unusual cases need judgement on the spot; short, standard dealings need a good standard.
factor-customer-tie-0 = Little: short, standard dealings, often without any of our people
factor-customer-tie-1 = Mostly standard dealings
factor-customer-tie-2 = Some of each
factor-customer-tie-3 = Mostly relationships that last
factor-customer-tie-4 = Long relationships, each case its own

factor-digital-share = How much of the journey happens on a screen?
factor-digital-share-name = Share on a screen
factor-digital-share-why = Where the journey is software, whoever runs the software shapes the experience.
factor-digital-share-0 = Next to nothing
factor-digital-share-1 = Finding us, perhaps
factor-digital-share-2 = About half
factor-digital-share-3 = Most of it
factor-digital-share-4 = All of it: what we sell is itself on the screen

## How you are built

factor-size = How many people work for you?
factor-size-name = Size
factor-size-why = In a small organisation the chief executive sees every customer. In a large one decisions have to be handed on.
factor-size-0 = Up to 50
factor-size-1 = 51 to 250
factor-size-2 = 251 to 2,000
factor-size-3 = 2,001 to 20,000
factor-size-4 = More than 20,000

factor-unit-autonomy = How independent are your regions, brands, partners or franchisees?
factor-unit-autonomy-name = Independence of units
factor-unit-autonomy-why = A unit that answers for its own result will not let the centre decide how it treats its customers, and often rightly so.
factor-unit-autonomy-0 = We have none: one organisation
factor-unit-autonomy-1 = They carry out what the centre decides
factor-unit-autonomy-2 = They plan for themselves, within limits
factor-unit-autonomy-3 = They answer for their own profit and loss, under our brand
factor-unit-autonomy-4 = They are businesses of their own, with their own brands or customers

factor-silos = What happens when the aims of two departments collide?
factor-silos-name = Departments in conflict
factor-silos-why = Departments that get on can lead together. Those that don’t need someone above them.
factor-silos-0 = They settle it early, between themselves
factor-silos-1 = They mostly settle it
factor-silos-2 = It takes long, and customers wait
factor-silos-3 = They often work against each other
factor-silos-4 = Each fights for itself, openly

factor-culture = How does something new usually come about here?
factor-culture-name = Culture
factor-culture-why = A model that goes against how decisions are really made stays on paper.
factor-culture-0 = Together: we talk until everyone can live with it
factor-culture-1 = By trying: whoever has the idea begins
factor-culture-2 = By the numbers: what pays is done
factor-culture-3 = By rules and the line of command

factor-centre-of-power = Whose word counts most when things really have to happen?
factor-centre-of-power-name = Centre of power
factor-centre-of-power-why = CX gets done where there is the sway to do it, not where it fits the chart.
factor-centre-of-power-0 = The chief executive’s or founder’s, in person
factor-centre-of-power-1 = Marketing’s
factor-centre-of-power-2 = That of operations or customer service
factor-centre-of-power-3 = That of technology, product or digital
factor-centre-of-power-4 = Another’s (sales, finance, the units), or nobody’s alone

## What is at stake

factor-mandate = Does a regulator, or an owner, say who must answer for how customers are treated?
factor-mandate-name = Duty to answer
factor-mandate-why = Where a person must be named, answering can’t be shared.
factor-mandate-0 = No
factor-mandate-1 = No, but there are rules on how customers are treated
factor-mandate-2 = No, but someone watches how customers are treated
factor-mandate-3 = Yes: the board as a whole
factor-mandate-4 = Yes: one person, by name

factor-cost-of-failure = What is the worst that a mistake can do to a customer?
factor-cost-of-failure-name = Cost of a mistake
factor-cost-of-failure-why = Where a mistake can ruin someone, nobody should be free to make it their own way.
factor-cost-of-failure-0 = Annoy them; an apology settles it
factor-cost-of-failure-1 = Cost them some money or time; they may leave
factor-cost-of-failure-2 = Cost them much, and make the news
factor-cost-of-failure-3 = Harm them seriously, with penalties for us
factor-cost-of-failure-4 = Cost lives, or our licence

factor-shared-gain = What would you gain by pooling CX skills, data and systems in one place?
factor-shared-gain-name = Gain from pooling
factor-shared-gain-why = Pooling must earn more than it costs in speed and in goodwill; a tenth of the cost is a common hurdle.
factor-shared-gain-0 = We would lose by it: slower, and good people put off
factor-shared-gain-1 = Little
factor-shared-gain-2 = Some, at a price
factor-shared-gain-3 = Much: perhaps a tenth of the cost
factor-shared-gain-4 = Very much: skills are scarce and everyone needs the same systems

## What CX can count on

factor-maturity = How far is CX today?
factor-maturity-name = Maturity
factor-maturity-why = A central group is too early at the beginning, most needed half way, and hands work back to the departments once they master it.
factor-maturity-0 = Nothing yet, beside what single people do
factor-maturity-1 = First surveys and projects, each by itself
factor-maturity-2 = Under way: programmes across departments, and much to change
factor-maturity-3 = Established: common methods and measures in most departments
factor-maturity-4 = Second nature: every department does it unasked

factor-sponsorship = Would the chief executive side with customers against a powerful colleague?
factor-sponsorship-name = Backing from the top
factor-sponsorship-why = Whoever leads CX will cross someone’s plans. Without backing that is the end of it.
factor-sponsorship-0 = No: nobody at the top cares
factor-sponsorship-1 = In words
factor-sponsorship-2 = Sometimes
factor-sponsorship-3 = Usually, and has done so
factor-sponsorship-4 = Always: it is the chief executive’s own cause

factor-budget = Who can be paid to work on CX?
factor-budget-name = People and budget
factor-budget-why = A leader without people has to live on favours.
factor-budget-0 = Nobody: it is done beside other work
factor-budget-1 = Part of one person’s time
factor-budget-2 = One or two people
factor-budget-3 = A small team
factor-budget-4 = A team with an executive and a budget of its own

factor-horizon = How long will the board wait for results?
factor-horizon-name = Patience
factor-horizon-why = Fixing one department’s part shows within months. Changing how departments work together takes two years and more.
factor-horizon-0 = A quarter or two
factor-horizon-1 = About a year
factor-horizon-2 = About two years
factor-horizon-3 = About three years
factor-horizon-4 = Longer than three years

## Reasons: an answer, and what it has to do with an axis or a model, whichever way it points

advice-reason = { $topic }: “{ $answer }”. { $because }

because-interdependence-integration = Journeys through many hands need joining up; others don’t.
because-brand-damage-integration = The further a bad experience reaches, the more has to be the same everywhere.
because-unit-autonomy-integration = Businesses with little in common gain little from being joined.
because-silos-integration = The less departments settle by themselves, the more has to be settled for them.
because-culture-integration = A line of command carries central decisions; a company that talks or tries things out carries them less well.
because-mandate-integration = Who must answer for everything must be able to decide on it.
because-cost-of-failure-integration = The graver a mistake, the less it can be left to each place.
because-shared-gain-integration = Pooling is worth it only where it earns more than it slows down.
because-maturity-integration = The centre is too early at the beginning, needed most half way, and can let go later.

because-regional-variation-local = What differs from place to place is better decided there.
because-customer-tie-local = Relationships are looked after where the customer is.
because-size-local = The larger the organisation, the less can be decided in one place.
because-unit-autonomy-local = Units that answer for their own result need their own say.
because-maturity-local = Departments and units that master CX can be trusted with it.

because-pain-point-ceo-led = Only the chief executive is in charge of everything, so a trouble without a place of its own is the chief executive’s.
because-size-ceo-led = A chief executive can lead CX in person only as long as customers are within sight.
because-unit-autonomy-ceo-led = The more units decide themselves, the less a chief executive can steer in person.
because-centre-of-power-ceo-led = Where the chief executive’s own word decides, CX is decided there too.
because-mandate-ceo-led = A chief executive can be named to a regulator.
because-maturity-ceo-led = At the beginning it takes the chief executive; later it needs someone’s full week.
because-sponsorship-ceo-led = A CEO-led model is worth as much as the chief executive’s own will.
because-budget-ceo-led = It needs no department of its own; where one can be paid, someone else can lead it.

because-pain-point-cco-led = A Chief Customer Officer is for trouble that belongs to no single department.
because-interdependence-cco-led = One person for the whole journey pays where the journey is long.
because-brand-damage-cco-led = A standard for all needs someone to keep it.
because-size-cco-led = A large organisation can’t do without someone whose whole work this is; a small one can.
because-silos-cco-led = A Chief Customer Officer is there to make departments act as one.
because-centre-of-power-cco-led = It is easier where no single department would have to give up its lead.
because-mandate-cco-led = A Chief Customer Officer can be named to a regulator.
because-maturity-cco-led = The role does most while the company changes, and comes too early before there is anything to lead.
because-sponsorship-cco-led = A Chief Customer Officer works by the chief executive’s backing, and fails without it.
because-budget-cco-led = The role needs people of its own.
because-horizon-cco-led = It takes two years and more until the role shows results.

because-pain-point-marketing-led = Marketing shapes what people meet before they buy, and little of what comes after.
because-interdependence-marketing-led = Marketing leads its own part well, and a journey through many departments less well.
because-brand-damage-marketing-led = Keeping the brand’s promise is marketing’s own trade.
because-customer-tie-marketing-led = Marketing speaks to many at once; relationships are looked after by others.
because-centre-of-power-marketing-led = Marketing can lead where its word counts, and lacks the sway elsewhere.
because-sponsorship-marketing-led = With a weak sponsor a department with sway of its own gets further; with a strong one there are better choices.

because-pain-point-service-led = Service knows what goes wrong after the purchase, and little of what comes before.
because-interdependence-service-led = Service can mend its own part, and only report what others cause.
because-customer-tie-service-led = Where customers are known in person, those who know them should lead.
because-digital-share-service-led = The more happens on a screen, the less of it service gets to see.
because-centre-of-power-service-led = Service can lead where it and operations have the say, and lacks the sway elsewhere.
because-sponsorship-service-led = With a weak sponsor a department with sway of its own gets further; with a strong one there are better choices.

because-pain-point-cross-functional = What gets lost between departments, they have to mend together.
because-interdependence-cross-functional = A council pays for its meetings where many departments share the journey.
because-unit-autonomy-cross-functional = Independent units accept a table at which they sit.
because-silos-cross-functional = A council works among departments that get on, and stalls among those that don’t.
because-culture-cross-functional = A council suits a company that is used to deciding together.
because-centre-of-power-cross-functional = A council suits a company in which no single department has the last word.
because-mandate-cross-functional = A council is nobody in particular, and that is what a regulator asks for.
because-maturity-cross-functional = A working group is a good beginning; later it is one way among others.
because-sponsorship-cross-functional = A council can begin on modest backing; with a strong sponsor one person can do more.
because-budget-cross-functional = A council needs no people of its own; where they can be paid, one person can lead them.
because-horizon-cross-functional = A council can begin next month; with more time a role of its own pays off.

because-pain-point-digital-led = Trouble on the screen is mended by those who build what is on it; other trouble isn’t.
because-customer-tie-digital-led = The more depends on people, the less a system can lead.
because-digital-share-digital-led = Technology can lead the journey as far as the journey is technology.
because-unit-autonomy-digital-led = Common systems need units that will use them.
because-centre-of-power-digital-led = Technology can lead where its word counts, and lacks the sway elsewhere.
because-shared-gain-digital-led = Pooled data and systems are what a digital lead brings.

## What excludes a model

gate-regulator-names-person = A person must be named who answers, and a council is no person. It can advise the one who is named.
gate-no-sponsor-for-cco = Nobody at the top backs CX. A Chief Customer Officer without a sponsor is a title without authority.
gate-no-budget-for-cco = Nobody can be paid to work on CX, and a Chief Customer Officer needs people.
gate-no-time-for-cco = The board wants results before two years are over. A Chief Customer Officer’s work takes longer to show.
gate-chief-executive-not-behind-it = The chief executive doesn’t care for CX, and so can’t lead it.
gate-nothing-digital = Next to nothing of the journey is on a screen, so there is nothing for IT to lead.

## What a model needs first, and who says so

model-ceo-led-needs-first = Time in the chief executive’s own calendar, and a deputy who keeps it going in weeks without any.
model-ceo-led-source = Customer Experience is Everyone’s Responsibility; a survey of executives by the Economist Intelligence Unit for Genesys, in which chief executives thought themselves in charge far more often than their colleagues did.
model-cco-led-needs-first = A written scope, a line to the chief executive, people and a budget, and the consent of each department.
model-cco-led-source = Who Should Own CX Strategy?; the CCO Council on success factors and challenges.
model-marketing-led-needs-first = Service, product and IT at the table from the start, and a say in what happens after the purchase.
model-marketing-led-source = Who ‘Owns’ Customer Experience?; Who Should Own CX Strategy?
model-service-led-needs-first = A seat where products and messages are decided, and time beside the daily cases.
model-service-led-source = Who Should Own CX Strategy?; Who Owns Customer Experience.
model-cross-functional-needs-first = A charter, a chair with the casting vote, a fixed rhythm, and one name for each decision.
model-cross-functional-source = Who Should Own CX Strategy?; XM Institute and Franz on governance bodies.
model-digital-led-needs-first = Someone who speaks for customers off the screen, and brand and service early at the table.
model-digital-led-source = Who ‘Owns’ Customer Experience? on technology; a survey in which 15 % of CX leaders reported to technology.
model-own-needs-first = A name for it, and a sentence on who has the last word.
model-own-source = Yours.

## Configurations, and the map they are read from

axis-integration = Integration
axis-integration-means = How much the experience has to be joined up across departments and places.
axis-local = Local responsiveness
axis-local-means = How much the experience has to differ from place to place.

arrangement-light = Keep it light
arrangement-light-means = There is little to join up and little that differs. Agree on a promise and a few measures, and build no machinery yet.

## Where the decisions of an area belong, beside what the answers say

area-steers = The plan says that the area steers CX, and a direction for all is set in one place.
area-held-in-units = { $all ->
    [one] By the letters in the matrix today, its one activity is carried by a role that each unit holds.
   *[other] By the letters in the matrix today, { $count } of its { $all } activities are carried by roles that each unit holds.
}
area-no-units = The plan has no units, so there is nowhere else to decide.

## What would change the advice

advice-flip = { $gives }, if the answer to “{ $topic }” were “{ $to }” instead of “{ $from }”.
advice-flip-unanswered = { $gives }, if the answer to “{ $topic }” turned out to be “{ $to }”.
advice-flip-more-weight = { $gives }, if “{ $topic }” weighed { $percent } % more for “{ $target }”.
advice-flip-less-weight = { $gives }, if “{ $topic }” weighed { $percent } % less for “{ $target }”.

## Answers that can’t be used

advice-unknown-factors = { $count ->
    [one] There is no question called { $factors }.
   *[other] There are no questions called { $factors }.
  } “answerable advise --factors” lists them all.
advice-unusable-answers = { $count ->
    [one] This answer has no number that fits its question:
   *[other] These answers have no number that fits their question:
  } { $factors }. Give the number of an answer, or null for “don’t know”.
