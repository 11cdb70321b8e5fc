# Reading matrices that other people wrote: what was normalised, what is asked, what is refused.

reading-place-cell = { $cell }
reading-place-row-column = row { $row }, column { $column }

reading-too-large = This file is larger than { $most } MB, which no matrix is. Choose another file, or save the sheet with the matrix alone.
reading-inflates = This workbook unpacks to more than { $most } MB, which no matrix does. Save the sheet with the matrix alone and try that.
reading-damaged = This workbook is damaged or protected by a password. Open it in your spreadsheet program, save it again without a password, and try that.
reading-cell-outside = There is text in { $place }, far outside of any matrix (at most { $rows } rows and { $columns } columns). Delete it there, or copy the matrix into a new sheet.
reading-text-too-long = The text in { $place } is too long for a cell. If the file is one long line, it is no table; otherwise shorten it there.
reading-too-many-tables = This page has more than { $most } tables. Save the one with the matrix alone and try that.
reading-too-many-cells = This file has more than { $most } cells with text. Save the sheet with the matrix alone and try that.
reading-shared-texts = This workbook holds more than { $most } different texts, which no matrix does. Save the sheet with the matrix alone and try that.
reading-other-archive = This is neither an Excel nor an OpenDocument workbook. Copy the table out of it and paste it, or save it as .xlsx, .ods or .csv.
reading-old-excel = This is a workbook in the old .xls format, or one with a password. Open it in your spreadsheet program and save it as .xlsx without a password.
reading-pdf = This is a PDF, in which tables are only drawn. Copy the table out of it and paste it, or ask for the spreadsheet.
reading-picture = This is a picture. Ask for the spreadsheet behind it.
reading-not-text = This file is neither a workbook nor text. Choose an .xlsx, .ods, .csv, .tsv, .md, .html or .txt file.
reading-other-json = This JSON is neither a plan nor a matrix of Answerable. Choose another file.

reading-no-table = There is no table in this file. Choose a file with activities down and roles across, or paste the table.
reading-header-only = There is a header of { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
  } but no row below it. If a page fills it in while it is shown, copy the table from the page and paste it.
reading-no-letters = There { $rows ->
    [one] is { $rows } row
   *[other] are { $rows } rows
  } of text, but no table with the letters of responsibility under a row that names the roles. Add the header, or choose another file.
reading-other-letters = This table is written in the letters { $letters }, which are not those of responsibility. If they are, add a line that says what each one means.
reading-permissions = This table says who may read, create or change things, not who is responsible. Choose another file.

reading-encoding = The file does not say how its characters are stored; they were read as Windows-1252. Check names with accents.
reading-single-spaces = Cells with single spaces between them were told apart by counting words from the end of each line.
reading-hidden-sheets = Hidden sheets were left out: { $sheets }.
reading-hidden-rows = Hidden rows were read too: { $names }.
reading-hidden-columns = Hidden columns were read too: { $names }.
reading-lone-header = A header that is a table of its own was put above the table behind it.
reading-header-joined = The names of the roles were joined from { $rows } rows of header.
reading-header-unused = The header says more than the names of the roles need, and this was left out: { $texts }.
reading-header-repeated = The header is repeated further down; the table was read as one.
reading-same-roles = Several columns are called the same and were kept apart by numbers: { $roles }.
reading-nameless-roles = Columns with letters but without a name were called by their number: { $columns }.
reading-placeholders = Empty columns that are all called the same were left out: { $names }.
reading-columns-left-out = Columns that are neither titles nor roles were left out: { $columns }.
reading-rows-left-out = Rows that are no activities were left out: { $rows }.
reading-around-left-out = Text around the table was left out: { $texts }.
reading-row-too-long = There are more cells than the header has columns, and the last ones were left out, in row { $rows }.
reading-turned-letters = The columns are the letters and the cells hold names; the table was turned round.
reading-turned-marks = The columns are the letters, and marks say which role has which; the table was turned round.
reading-sub-columns = Each role has a column for each letter; they were put together.
reading-one-activity = The rows are people or roles and the columns are the letters, so this is one activity. It has no title of its own and was called by the sheet or the file.
reading-long-form = Each line is one activity, one role and its letters; the lines were put together.
reading-everyone = Kept as a role, though it means everybody: { $roles }.
reading-open = Somebody is still to be named in: { $activities }.
reading-tables-joined = { $count } tables belong together and were read as one, a section each.
reading-tables-left-out = Other tables were left out: { $tables }.

reading-look-alikes = { $count ->
    [one] A letter of another alphabet was read as the Latin one it looks like, in { $places }.
   *[other] { $count } letters of another alphabet were read as the Latin ones they look like, in { $places }.
  }
reading-symbols = { $count ->
    [one] A sign was read as the letter it shows, in { $places }.
   *[other] { $count } signs were read as the letters they show, in { $places }.
  }
reading-boxes = Ticked boxes were read as the letters beside them, in { $places }.
reading-numbers = { $count ->
    [one] A number was read as the letter that the file explains it as, in { $places }.
   *[other] { $count } numbers were read as the letters that the file explains them as, in { $places }.
  }
reading-lower-case = { $count ->
    [one] A small letter was read as a capital, in { $places }.
   *[other] { $count } small letters were read as capitals, in { $places }.
  }
reading-words = { $count ->
    [one] A word was read as the letter it stands for, in { $places }.
   *[other] { $count } words were read as the letters they stand for, in { $places }.
  }
reading-joining-words = A word between letters was left out, in { $places }.
reading-lone-slash = A slash alone was read as nobody, in { $places }.
reading-comments = { $count ->
    [one] A comment beside the letters was kept on the cell, in { $places }.
   *[other] { $count } comments beside the letters were kept on their cells, in { $places }.
  }
reading-articles = A single letter at the beginning of words may be a word itself and was not read, in { $places }.
reading-unread = { $count ->
    [one] Words without a letter were kept as a comment, in { $places }. Give the cell its letter.
   *[other] { $count } cells hold words without a letter, which were kept as comments, in { $places }. Give them their letters.
  }
reading-every-letter = { $count ->
    [one] One cell holds all four letters, in { $places }.
   *[other] { $count } cells hold all four letters, in { $places }.
  }
reading-no-accountable = Nobody is accountable for anything: there is no A in the whole table.
reading-some-without = { $count } of { $all } activities have no A.

reading-not-asked = Nothing is asked about this file that is called { $question }. What is asked: { $questions }.
reading-nothing-asked = Nothing is asked about this file, so that { $question } needs no answer. Leave it out.
reading-no-choice = { $choice } is no answer to { $question }. The answers are: { $choices }.

reading-ask-orientation = Do the activities stand down or across?
reading-orientation-down = Down: each row is an activity
reading-orientation-across = Across: each column is an activity
reading-ask-rows = These rows have a title but no letters: { $rows }. Are they sections?
reading-rows-sections = They are sections
reading-rows-activities = They are activities that nobody is assigned to yet
reading-ask-slashes = Do slashes part names? They stand in { $names }.
reading-slashes-whole = No, the slash belongs to the name
reading-slashes-split = Yes, each part is a role
reading-ask-column = Is { $column } a role? Its column holds { $count ->
    [one] one letter
   *[other] { $count } letters
  }, but it is called like something else or holds words too.
reading-column-role = Yes, it is a role
reading-column-other = No, leave it out
reading-ask-merged = Do merged cells with letters count for every activity and role that they cover? They reach into { $places }.
reading-merged-each = Yes, for each of them
reading-merged-first = No, only for the first
reading-ask-word = Does “{ $word }” mean responsible (R) or accountable (A)?
reading-means-letter = It means { $letter }
reading-ask-table = There are several tables. Which one should be read: { $tables }?
reading-table = { $table }
reading-tables-all = All of them, as one table
reading-ask-filler = { $letter } stands in { $cells } cells and is no letter of responsibility. Does it mean nobody?
reading-ask-letter = What does { $letter } mean? It stands in { $cells ->
    [one] one cell
   *[other] { $cells } cells
  }, and nothing explains it.
reading-ask-explained = { $letter } is explained as “{ $meaning }”. Is it a letter of its own?
reading-letter-own = { $letter } is a letter of its own
reading-letter-none = It means nobody; leave it out
reading-ask-meaning = { $letter } is explained as “{ $meaning }”, which is not what { $letter } usually means. Is that right?
reading-ask-brackets = Do letters in brackets count? They stand in { $places }.
reading-ask-numbered = Do letters with a number behind them count? They stand in { $places }.
reading-ask-struck = Do letters that are struck out still count? They stand in { $places }.
reading-letters-count = Yes, like any other letter
reading-letters-ignore = No, leave them out
reading-ask-access = { $role } has every letter everywhere. Is this about responsibility, or about who has access?
reading-access-responsibility = About responsibility
reading-access-access = About access
reading-ask-lights = Every cell holds an R or an A and nothing else. Does that mean responsible and accountable, or red and amber?
reading-lights-responsibility = Responsible and accountable
reading-lights-lights = Red and amber
reading-lights = This table shows states in red and amber, not who is responsible. Choose another file.
