### The ownership screen: what you told us, the advice, and what becomes of it.

## What you told us

told-title = What you told us
told-text = Plain questions on your organisation, answered in under five minutes. Leave open what you don’t know. Every answer changes the advice at once.
told-progress = { $answered } of { $asked } answered
told-fold = Put the questions away
told-unfold = Show the questions
told-unanswered = not answered
told-dont-know = Don’t know
told-why = Why it matters
told-source = { $evidence }. Source: { $source }.
told-keys = Keys: 1 to 5 answer, 0 is “don’t know”, Enter or Tab goes to the next question.
told-left-over = { $count ->
    [one] The plan answers a question that is no longer asked. It has no part in the advice.
   *[other] The plan answers { number-within } questions that are no longer asked. They have no part in the advice.
}
told-forget = Forget the answer to { $factor }

## The advice in a sentence

advised-so-far = The advice so far
advised-model = By your answers, { $names } fits best.
advised-model-close = By your answers, it is too close to call: { $names }.
advised-model-few = By { $answered } of { $asked } answers, { $names } fits best so far. The others may change that.
advised-model-few-close = By { $answered } of { $asked } answers, it is too close to call so far: { $names }.
advised-model-few-unknown = Who should lead can’t be told from so few answers.
advised-model-unknown = Who should lead can’t be told from so few answers.
advised-may-exclude = Still open, and may exclude it: { $factors }
advised-configuration = { $names } fits best.
advised-configuration-close = Too close to call: { $names }.
advised-configuration-few = { $names } fits best so far.
advised-configuration-few-close = Too close to call so far: { $names }.
advised-configuration-few-unknown = The configuration can’t be told from so few answers.
advised-configuration-unknown = The configuration can’t be told from so few answers.
advised-locus = Advised: { $names }
advised-locus-close = Advised: { $names }, too close to call
advised-locus-unknown = No advice yet
advised-clear = Fits best
advised-close = Too close to call
advised-excluded = Excluded

## Scores: 50 points are neither for nor against

score-points = { $value } of 100 points
score-points-gated = { $value } of 100 points; { $low } to { $high } once everything is answered, unless an answer excludes it
score-points-open = { $value } of 100 points; { $low } to { $high } once everything is answered
score-percent = { $percent } %

## Reasons, and what would change the advice

advised-needs-first = Needs first
advised-source = Source
advised-see-answer = Show the question
advised-take-over = Take over these reasons
advised-taken-over = The reasons for and against { $model } are among the models considered
advised-would-change = What would change this
advised-would-not = No other answer to a single question would.
advised-more = { $count } more
advised-fewer = Fewer
against-why = By your answers, { $names } fits better. Why { $model } all the same?

## The weights behind the advice

weights-title = The weights behind this
weights-text = What an answer can weigh at most, from 0 to { $most }. Each has its source, which is named with its question. Where you know better, write another number; the advice follows.
weights-for = For { $target }
weights-factor = Question
weights-weight = Weight
weights-flips = Flips the advice
weights-flips-at = at { $at }: { $gives }
weights-flips-never = not alone
weights-label = Weight of “{ $topic }” for { $target }
weights-own = Yours
weights-reset = Reset

## What a model overlooks, as something to do

overlooked-title = What to do about it
overlooked-section = What the model overlooks
overlooked-as-activity = As an activity
overlooked-as-obstacle = As an obstacle
overlooked-is-activity = In the matrix
overlooked-is-initiative = Among the initiatives
overlooked-is-obstacle = Among the obstacles
overlooked-carried-activity = “{ $title }” is an activity now
overlooked-carried-obstacle = “{ $title }” is an obstacle now
overlooked-keys = Keys: T takes over the reasons; A and O carry what is overlooked into the plan.

model-ceo-led-overlooked-1 = Name a deputy who keeps CX going in weeks without time
model-ceo-led-overlooked-1-obstacle = The chief executive has weeks without time for CX
model-ceo-led-overlooked-2 = Tell every department who is in charge of CX
model-ceo-led-overlooked-2-obstacle = Departments don’t notice who is in charge of CX
model-cco-led-overlooked-1 = Write down what the Chief Customer Officer decides
model-cco-led-overlooked-1-obstacle = Nothing says in writing what the Chief Customer Officer decides
model-cco-led-overlooked-2 = Agree with each department on what it hands over
model-cco-led-overlooked-2-obstacle = Departments have not agreed on what they hand over
model-marketing-led-overlooked-1 = Listen to customers after the purchase
model-marketing-led-overlooked-1-obstacle = Nobody listens to customers after the purchase
model-marketing-led-overlooked-2 = Let service and product speak before a promise is made
model-marketing-led-overlooked-2-obstacle = Promises are made without service and product
model-service-led-overlooked-1 = Bring what customers complain of into product and message
model-service-led-overlooked-1-obstacle = What customers complain of does not reach product and message
model-service-led-overlooked-2 = Look after the first purchase as well as the call for help
model-service-led-overlooked-2-obstacle = The first purchase gets less care than the call for help
model-cross-functional-overlooked-1 = Name one leader for each decision of the council
model-cross-functional-overlooked-1-obstacle = Decisions of the council have no single leader
model-cross-functional-overlooked-2 = Settle within a week what the council can’t agree on
model-cross-functional-overlooked-2-obstacle = What the council can’t agree on stays open
model-digital-led-overlooked-1 = Look after customers who would rather call
model-digital-led-overlooked-1-obstacle = Customers who would rather call find nobody
model-digital-led-overlooked-2 = Keep the promise of the brand off the screen
model-digital-led-overlooked-2-obstacle = The promise of the brand ends at the screen
model-own-overlooked-1 = Write down who has the last word
model-own-overlooked-1-obstacle = Nobody knows who has the last word
model-own-overlooked-2 = Explain the model to every department
model-own-overlooked-2-obstacle = Departments don’t know the model

## Which configuration

map-title = Which configuration
map-integration = Integration is { $value } of 100.
map-integration-open = Integration is { $value } of 100; { $low } to { $high } once everything is answered.
map-local = Local responsiveness is { $value } of 100.
map-local-open = Local responsiveness is { $value } of 100; { $low } to { $high } once everything is answered.
map-more = What asks for more: { $axis }
map-less = What asks for less: { $axis }
preset-advised = As advised
preset-advised-means = Each area goes where it belongs by your answers and by what the plan says today: whether it steers CX, and who carries its activities in the matrix. Areas without advice stay.

## Decision areas

area-why = Why
area-by = By your answers, and by what the plan says of the area today.
area-take = Take the advice
area-to-centre = What pulls “{ $area }” to the centre
area-to-units = What pulls “{ $area }” to the units
area-keys = Keys on a choice: 1 or C for the centre, 2 or S for shared, 3 or L for local, A for the advice.

## What follows from a decision

ownership-new-rows = New activities for what { $model } overlooks
ownership-following = What would follow in the matrix
ownership-following-count = { $count } of { $total } would be done with it. What somebody has set stays, unless you tick it.
ownership-following-all = Tick all
ownership-following-none = Tick none
