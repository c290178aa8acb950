import type { MeetingPlan } from '../meetings/index.js'

/** What a plan came to, in numbers. Who and why stands in its text. */
export function meetingLines({ meetings, candidates, employers, objective, proof, impossible }: MeetingPlan): string[] {
  const { lacking, mutual, choices, waits } = objective
  return [
    `meetings    ${meetings.length}  of ${candidates.length} people with ${employers.length} employers`,
    `objective   lacking ${lacking}  both chose ${mutual}  points of choices ${choices}  rounds waited ${waits}`,
    proof.gap === undefined
      ? 'proof       there is no better plan'
      : `gap         ${proof.gap.level} could be better by ${proof.gap.amount} at most`,
    ...(impossible.length === 0
      ? []
      : [`impossible  ${impossible.length} reasons why somebody must lack: see plan.txt`]),
  ]
}
