export const usage = `parley: checks and explains agreement texts (.treaty)

  parley check [paths]           findings in files and folders (default: this folder)
    --format text|json|sarif|github   how to write them (default: text)
    --group clause               in text, findings of one clause together under its citation
    --profile PROFILE            how strict: drafting, review or final (default: what parley.json says, else drafting)
    --max-severity LEVEL         exit 1 when a finding is at or above LEVEL (default: error)
    --min-severity LEVEL         leave out findings below LEVEL
    --write-baseline [FILE]      accept all that is found now: write it to FILE (default: parley-baseline.json)
    --baseline FILE              leave out what FILE knows (default: the nearest parley-baseline.json up the tree)
    --show-baseline              show what the baseline knows, too; it never counts for the exit code
    --colour, --no-colour        colours in text (default: on a terminal)
  parley checklist FILE          which usual clauses an agreement of its profile has, where, and which are missing
    --format text|json|md        how to write it (default: text)
    --as PROFILE                 armistice, ceasefire, peace or treaty (default: what its "profile:" says)
  parley concordance FILE        the precedent and its draft side by side: moved, changed and missing clauses
    --format html|csv|md         how to write it (default: html)
    --with IDS                   which precedents and drafts stand beside the file (default: its first precedent)
  parley duties FILE             every clause that asks somebody for something: who, what, where, by when, verified by, consequence
    --format csv|json|md         how to write it (default: csv)
  parley export FILE [MORE]      the agreement as it would read when signed, with its annexes that are files of their own ("part-of:"): those in the
                                 same folder, and those in the files and folders given with it
    --format html|docx           a page to print, or a Word document (default: html)
    --output FILE                where to write it (default: the standard output)
    --reading READING            brackets (with all of them), as:UKR (as that party would sign), agreed (agreed text only), or clean (every word, no
                                 brackets, notes and counterparts) (default: brackets)
    --no-annexes, --no-counterparts, --no-notes, --no-colours   leave these out
  parley hover FILE:LINE:COLUMN  what the editor shows there (line and column from 1)
  parley explain RULE            what a rule reports, why, and what to do
  parley rules                   all rules: category, severity, profiles, quick fix, options, case
    --format md|json             how to write them (default: md)
  --language XX                  words of findings, checklists, concordances, duties, exports and hovers: en, uk (default: en); pages of rules are in English

  parley --version, parley --help

LEVEL is error, warning, information or hint.
Exit: 0 nothing at or above the level, 1 findings, 2 wrong call or unreadable file.
`;
