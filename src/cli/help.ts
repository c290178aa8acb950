/** What stands below every help text. */
export const exitCodeHelp = `
Exit codes:
  0  all was read
  1  done, but some records were refused (see the summary on stderr, or --issues FILE)
  2  the options are wrong, or ask what cannot be done
  3  a file cannot be read, parsed or written, or the queue cannot be reached
  4  a fault in the program
  130, 143  stopped by SIGINT, by SIGTERM
`

/** What stands below the help of a command that reads records. */
export const moreHelp = `\nFormats and the column map: see 'passend --help'.\n${exitCodeHelp}`

/** What stands below 'passend --help': enough for a first day. */
export const programHelp = `
Proposes, and never decides. Nothing leaves this machine.

Examples:
  Which vacancies fit each candidate, for people to read:
    $ passend rank --candidates people.json --vacancies jobs.json --places pc4.csv --as-of 2026-11-01 --pretty

  The same as data, one ranking a line:
    $ passend rank --candidates people.json --vacancies jobs.json --out rankings.ndjson

  Which candidates fit each vacancy, the best three:
    $ passend rank --candidates people.json --vacancies jobs.json --direction candidates --limit 3

  Why this person for this vacancy:
    $ passend explain --candidate c-1 --vacancy v-1 --candidates people.json --vacancies jobs.json

  Which step would open that vacancy, and what it costs:
    $ passend steps --candidate c-1 --vacancy v-1 --candidates people.json --vacancies jobs.json --as-of 2026-11-01

  What is open, one step away and out of reach for a whole caseload, as a page that prints:
    $ passend caseload --candidates people.json --vacancies jobs.json --as-of 2026-11-01 --out caseload.html

  All candidates with all vacancies of a region, both ways, overnight; stopped, it goes on with the same command:
    $ passend batch --candidates people.ndjson --vacancies jobs.ndjson --out tonight --checkpoint run --as-of 2026-11-01

  The places divided so that most people are best placed, with a proof:
    $ passend assign --candidates people.json --vacancies jobs.json --as-of 2026-11-01 --min-score 450

  Who meets whom at an event, as sheets that print:
    $ passend meetings --event event.json --candidates people.json --vacancies jobs.json --out sheets

  For which groups the engine proposes more or less, and which criterion makes the difference:
    $ passend impact --candidates people.json --vacancies jobs.json --groups groups.csv --out impact.html

  Whether a log was changed since its head was written down:
    $ passend audit verify audit-log --expected 1042:9f3c...

  What is wrong with a file:
    $ passend validate --candidates people.csv --map columns.json --issues issues.ndjson

Files (- is standard input, for one of them):
  json    a list of records, one record, or { "candidates": [...], "vacancies": [...] }
  ndjson  one record a line; a line that is no JSON is refused and the rest goes on
  csv     with a header, and --map FILE that says what the columns mean
  vum     messages of VUM (werkzoekendeprofielen, vacatures), as json or ndjson
  By default (auto) the format is told from the name and the contents.
  The least a candidate has is { "id": "c-1" }.
  The least a vacancy has is { "id": "v-1", "title": "Kok", "employerId": "e-1" }.
  What is absent is not known, and never counts as a no. Ids are pseudonyms: a burgerservicenummer is refused.

Column map for csv (--map FILE), from places in a record to columns:
  {
    "candidates": {
      "id": "nummer",
      "place.pc4": "postcode",
      "competences": { "column": "kan", "split": ";", "link": "competence", "as": "concept" },
      "wishes.hours.max": { "column": "uren", "type": "number" },
      "education.level": { "column": "opleiding", "values": { "MBO 2": "mbo-2", "HBO": "hbo" } },
      "languages.0.language": { "value": "nld" },
      "languages.0.speaking": "spreekt nederlands"
    },
    "vacancies": { "id": "vacaturenummer", "title": "functie", "employerId": { "value": "wsp" } }
  }
  "column"  the column            "split"   its cells are lists, separated by this
  "type"    text (default), number (32 or 32,5), boolean (ja, nee, 1, 0) or date (2026-11-01 or 1-11-2026)
  "values"  what a text stands for            "as"      the key each item is put under
  "link"    competence, occupation or qualification: the text is a label; its id in the taxonomy is taken
  "value"   the same in every record          An empty cell is absent.
  "delimiter" beside "candidates" and "vacancies" if it is not told by the header.

Output:
  stdout holds results only; counts and issues are on stderr. The counts of each file add up:
  read = kept + refused + replaced. Files are written whole or not at all, readable by you alone.
${exitCodeHelp}`
