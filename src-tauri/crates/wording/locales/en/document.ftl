# The document: what can be wrong with a .cxplan file, and what to do.

## It can’t be opened

file-not-found = { $file } is not there. It may have been moved, renamed or deleted: look for it, or open another plan.
file-folder-gone = The folder of { $file } is not there. If it is on a network or a removable drive, connect that and try again; otherwise choose another folder.
file-is-a-folder = { $file } is a folder. Choose a file.
file-unreadable = You may not read { $file }. Ask whoever looks after it for permission, or open another plan.
file-empty = { $file } is empty. If it was copied or downloaded, do that again; otherwise look for an earlier copy.
file-not-a-plan = { $file } is not a plan of Answerable. Choose a file whose name ends in .cxplan.
file-of-another-application = { $file } belongs to another application. Open it there, or choose a file whose name ends in .cxplan.
file-newer = { $file } was made by a later version of Answerable (format { $version }; this one knows up to { $known }). Nothing in it was touched. Update Answerable, then open it again.
file-truncated = The end of { $file } is missing, as after a copy or download that broke off. Copy it again from where it came from, or open an earlier copy.
file-write-ahead = Another program has { $file } in a mode in which a part of the plan may be outside the file. Open it in that program, set “journal_mode = DELETE”, close it there, then open it here.
file-altered = Another program has changed the tables of { $file }, so nothing in it can be relied on. Undo that change with the same program, or open an earlier copy.
file-damaged = { $file } is damaged, and nothing in it can be read. It was left as it is. Open an earlier copy.
file-history-damaged = The history of { $file } is damaged, so this step can’t be read or taken back. The plan itself is as it was. To be safe, save a copy under another name.
file-unfinished = Writing { $file } broke off, and it can’t be put right because the file or its folder may not be written. Copy it, together with the file of the same name that ends in -journal, to a folder where you may write, and open it there.

## It can be read, but not changed

file-held = { $who } has { $file } open, so you can read it here but not change it. Wait until it is closed there and open it again, or save a copy under another name.
file-holder = { $user } on { $host } (process { $process })
file-holder-nameless = Someone on { $host } (process { $process })
file-holder-unknown = Someone else
file-read-only = { $file } may not be written, so you can read it here but not change it. Save a copy under another name, or allow writing to the file and open it again.
file-folder-read-only = The folder of { $file } may not be written, so you can read the plan here but not change it. Save a copy in another folder.
file-rescued = { $file } is damaged. { $lost ->
        [0] All of the plan could be read, but perhaps not its history.
        [one] What could be read is shown; at least one part is lost.
       *[other] What could be read is shown; at least { $lost } parts are lost.
    } The file was left as it is. Save a copy under another name, or open an earlier copy.
file-kept-name = format { $version }
file-rescued-name = (could not be read)

## It can’t be written

file-busy = Another program is writing to { $file } at this moment. Nothing was changed. Try again.
file-disk-full = There is no space left for { $file }. Nothing was changed. Make some space, then try again.
file-changed-outside = Another program has changed or replaced { $file } since it was opened here. To lose neither, nothing is written to it any more. Save a copy under another name, then open the file again and compare.
file-gone = { $file } is no longer there: it was moved, renamed or deleted while it was open here. Put it back, or save a copy under another name.
file-exists = There is already a file { $file }. It was left as it is. Choose another name.
file-itself = { $file } is the plan that you have open, and everything in it is saved. Choose another name for the copy.
file-folder-not-writable = You may not make files in the folder of { $file }. Choose another folder.
file-failed = The system can’t read or write { $file } ({ $reason }). Nothing was changed. Try again, or save a copy on another drive.
