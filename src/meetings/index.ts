// passend/meetings: who meets whom at an event with tables and rounds, as data, as a text and on paper.

// What goes in
export type {
  Chosen,
  GivenMatch,
  MeetingCandidate,
  MeetingChoices,
  MeetingEmployer,
  MeetingEvent,
  MeetingRound,
  MeetingTable,
  MeetingVacancy,
  TableFeature,
} from '../domain/meetingEvent.js'
export { choicePoints } from './choicePoints.js'
// What comes out, for who names the types
export type { Conflict } from './impossible.js'
export type { MeetingsInput } from './input.js'
export type { MeetingIssue, MeetingRecord } from './meetingIssue.js'
export { compareObjectives, type Level, type Objective } from './objective.js'
export type { Part, PartKind, ToldPart } from './part.js'
export type {
  CandidateDay,
  EmployerDay,
  MeetingPlan,
  MeetingProof,
  PlannedMeeting,
  RoundPlan,
  TableDay,
  UnmetChoice,
  UnmetReason,
} from './plan.js'
export { type PlanEventOptions, type PlannedEvent, planEvent } from './planEvent.js'
export { planMeetings } from './planMeetings.js'
export type { Because, BroughtVacancy, EventRound } from './setting.js'
export { type MeetingSheetsOptions, meetingSheets } from './sheets/meetingSheets.js'
export { type RenderMeetingsOptions, renderMeetings } from './text/renderMeetings.js'
