# Words of the product: the same in the window, on the command line and in reports.

## Lists of names: “a and b”, “a, b and c”. Longer lists put one more name before the rest.

list-two = { $name } and { $rest }
list-more = { $name }, { $rest }

## Letters

letter-a = Accountable
letter-a-means = answers for the outcome, one person
letter-r = Responsible
letter-r-means = does the work
letter-c = Consulted
letter-c-means = is asked before
letter-i = Informed
letter-i-means = is told after
letter-support = Support
letter-support-means = helps whoever does the work
letter-verifier = Verifier
letter-verifier-means = checks that the result is what was asked for
letter-signatory = Signatory
letter-signatory-means = signs the result off
letter-quality = Quality review
letter-quality-means = reviews the quality of the result
letter-out = Out of the loop
letter-out-means = is left out on purpose
letter-approver = Approver
letter-approver-means = takes the decision and answers for it, one person
letter-driver = Driver
letter-driver-means = brings the decision about, one person
letter-contributor = Contributor
letter-contributor-means = is asked before and has no vote
letter-decide = Decide
letter-decide-means = takes the decision and answers for it, one person
letter-agree = Agree
letter-agree-means = must agree before it is decided
letter-recommend = Recommend
letter-recommend-means = works out the proposal
letter-perform = Perform
letter-perform-means = carries the decision out
letter-input = Input
letter-input-means = is asked for facts and views
letter-own = { $name }
letter-own-means = { $definition }
letter-with-name = { $letter } ({ $name })
letters-and = { $first } and { $second }
letters-none = Not involved

## Schemes: what the letters of the matrix are

scheme-raci = RACI
scheme-raci-means = For most plans. Four letters that many people know.
scheme-rasci = RASCI
scheme-rasci-means = RACI with Support: for when one role does the work and several help.
scheme-raci-vs = RACI-VS
scheme-raci-vs-means = RACI with Verifier and Signatory: for results that must be checked and signed off.
scheme-raciq = RACIQ
scheme-raciq-means = RACI with Quality review: for content and services that pass a gate.
scheme-cairo = CAIRO
scheme-cairo-means = RACI with Out of the loop: for saying who is spared, on purpose.
scheme-daci = DACI
scheme-daci-means = For decisions: one role brings each about, one approves it.
scheme-rapid = RAPID
scheme-rapid-means = For contested decisions between centre and units, or between functions.
scheme-own = Our own letters
scheme-own-means = Letters that the organisation defines itself.

## Where decisions are taken

locus-centre = Centre
locus-centre-means = The centre decides.
locus-shared = Shared
locus-shared-means = The centre sets, units adapt.
locus-local = Local
locus-local-means = Each unit decides.

configuration-centralized = Centralized
configuration-centralized-means = The centre takes every decision. Customers meet the same company everywhere, but local needs wait.
configuration-decentralized = Decentralized
configuration-decentralized-means = Each unit takes its own decisions. Local needs come first, but the experience may differ from place to place.
configuration-hybrid = Hybrid
configuration-hybrid-means = The centre sets the direction, and units decide how to get there.

## Who leads CX

model-ceo-led = CEO-led
model-ceo-led-means = The chief executive leads CX in person.
model-ceo-led-works-when = The organisation is small, or the change is so large that only the top can make every department follow.
model-ceo-led-overlooks = The daily work. A chief executive’s week is full, and colleagues may not notice who is in charge.

model-cco-led = CCO-led
model-cco-led-means = A Chief Customer Officer answers for the whole journey, across all departments.
model-cco-led-works-when = The journey crosses many departments, the chief executive backs the role, and there is time for results to show.
model-cco-led-overlooks = How far the role reaches. Without a clear scope and the consent of the departments, it is a title without authority.

model-marketing-led = Marketing-led
model-marketing-led-means = The head of marketing leads CX, together with the brand.
model-marketing-led-works-when = Customers are won or lost before they buy, and the brand and its message decide.
model-marketing-led-overlooks = What comes after the purchase: service, support and the quality of the product.

model-service-led = Service-led
model-service-led-means = The head of customer service leads CX, from the problems that customers bring.
model-service-led-works-when = The pain comes after the purchase, and a fast, good answer keeps the customer.
model-service-led-overlooks = What comes before a call for help: the product, the message and the first purchase.

model-cross-functional = Cross-functional council
model-cross-functional-means = The heads of several departments lead CX together.
model-cross-functional-works-when = Customers are lost in the hand-offs between departments, and their heads work well together.
model-cross-functional-overlooks = The last word. Meetings take time, work is done twice, and a council can’t be accountable: each decision still needs one name.

model-digital-led = IT- or digital-led
model-digital-led-means = The head of technology or of digital channels leads CX, together with the systems that customers use.
model-digital-led-works-when = Most of the journey happens on a screen, and the product and its channels are one and the same.
model-digital-led-overlooks = Whatever is not on a screen: the people customers talk to, the promise of the brand, and those who would rather call.

model-own = Our own model
model-own-means = The organisation has its own arrangement, under its own name.
model-own-works-when = None of the others describes how you work.
model-own-overlooks = Whatever it leaves unsaid. Write down who has the last word.

## How much a finding matters

severity-error = Must be settled
severity-warning = Worth settling
severity-question = Worth asking

## Kinds of things

thing-unit = unit
thing-department = department
thing-role = role
thing-leader = leader
thing-area = decision area
thing-section = section
thing-activity = activity
thing-value = value
thing-goal = business goal
thing-objective = objective
thing-initiative = initiative
thing-obstacle = obstacle
thing-appointment = appointment
thing-involvement = involvement
thing-note = note
thing-considered = model considered
thing-about = description of the plan
thing-thresholds = thresholds
thing-ownership = ownership decision
thing-scheme = scheme of letters
thing-fit = answers on the organisation
thing-council = council
thing-adaptation = adaptation
thing-unit-involvement = involvement in a unit
thing-commitment = commitment
thing-member = member of the council
thing-buy-in = buy-in
thing-draft = option

## Roles and who holds them

held-centre = Held once, centrally
held-per-unit = Held once in each unit
kind-position = One person
kind-group = A group

appointment-permanent = Permanent
appointment-interim = Interim
appointment-deputy = Deputy

acceptance-proposed = Proposed
acceptance-accepted = Accepted
acceptance-declined = Declined

## The council and the departments

decides-consensus = Consensus
decides-consensus-means = Everyone agrees.
decides-consent = Consent
decides-consent-means = Nobody has a reason against it.
decides-majority = Majority
decides-majority-means = More than half of the members agree.
decides-chair = The chair
decides-chair-means = The chair decides after hearing the others.
stance-supports = Supports
stance-supports-means = Helps whoever leads CX.
stance-neutral = Neutral
stance-neutral-means = Waits and sees.
stance-resists = Resists
stance-resists-means = Stands in the way of whoever leads CX.

## Units, where there may be many

units-few = { $units }
units-many = { $count } units, { $units } among them

## Seats

vacant = vacant
