# What the command line says.

cli-created = Created { $file }.
cli-exported = Exported { $file }.
cli-no-preview = This is a whole plan, which would replace all that is there. Leave out --preview, or bring it into a new file and look at that.
cli-imported = Imported { $source } into { $file }.
cli-nothing-to-undo = There is nothing to undo.
cli-nothing-to-redo = There is nothing to redo.
cli-undone = Undone: { $asked }
cli-redone = Done again: { $asked }
cli-no-findings = Every activity has exactly one accountable leader, and nothing else is open.
cli-summary = { $errors ->
    [one] { $errors } thing must be settled
   *[other] { $errors } things must be settled
  }, { $warnings ->
    [one] { $warnings } is worth settling
   *[other] { $warnings } are worth settling
  }, { $questions ->
    [one] { $questions } is worth asking
   *[other] { $questions } are worth asking
  }.
cli-fix = To settle it: { $label }
cli-history-edit = { $asked }
cli-history-undo = Undone: { $asked }
cli-history-redo = Done again: { $asked }

cli-unknown-kind = Answerable can’t tell what to write into { $file }. End its name in .pdf, .xlsx, .csv, .html, .md or .json.
cli-only-a-matrix = A .xlsx, .csv or .html file holds the matrix only. Use --what matrix, or export the whole plan as .json.
cli-not-an-edit = This line is not an edit: { $problem }. “answerable schema --of edit” shows what edits look like.
cli-cannot-read = { $file } can’t be read: { $problem }. Check the name and whether you may read it.
cli-cannot-write = { $file } can’t be written: { $problem }. Check the folder, whether you may write there, and the space on the disk.
cli-too-large = { $file } is larger than { $max } MB, which no plan is. Choose another file.

cli-new-title = CX plan
cli-new-organisation = Our organisation
cli-new-centre = Group

cli-read-notices = What was normalised or left out
cli-read-questions = What could be read in another way
cli-read-answer = --answer { $question }={ $choice }
cli-read-chosen = { $label } (as it was read here)
cli-not-an-answer = { $answer } is not an answer. Write the question, an equals sign and the choice, as in --answer activities=across.

## Advice

cli-advise-answered = From { $answered } of { $asked } answers
cli-advise-leads = Who leads: { $names }
cli-advise-leads-close = Who leads is too close to call: { $names }
cli-advise-leads-unknown = Who should lead can’t be told from so few answers.
cli-advise-configuration = Configuration: { $names }
cli-advise-configuration-close = The configuration is too close to call: { $names }
cli-advise-configuration-unknown = The configuration can’t be told from so few answers.
cli-advise-score = { $value }
cli-advise-score-open = { $value } ({ $low } to { $high }, as the unanswered questions go)
cli-advise-gate = Excluded: { $why }
cli-advise-means = What it is: { $text }
cli-advise-works-when = When it works: { $text }
cli-advise-overlooks = What it overlooks: { $text }
cli-advise-needs-first = What it needs first: { $text }
cli-advise-source = Source: { $text }
cli-advise-would-change-leads = What would put another in the lead
cli-advise-would-change-configuration = What would give another configuration
cli-advise-no-answer-would = No other answer to a single question would.
cli-advise-no-weight-would = No single weight would, neither at nothing nor at twice its size.
cli-advise-factors-end = Write the numbers of your answers as JSON, {"{"}"size": 2, "silos": null{"}"}; null, or nothing, for “don’t know”. Then: answerable advise --answers FILE
cli-not-answers = { $file } is not a list of answers: { $problem }. It should be a JSON object, {"{"}"size": 2, "silos": null{"}"}. “answerable advise --factors” lists the questions.
