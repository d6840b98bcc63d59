/**
 * Two parts in the handling of an item that one person may not have both.
 *
 * 中文    不相容岗位
 * Source  choice O-34. That the examiner does not chair the hearing is art. 48(1)(3) itself, and no choice
 */
export const roleConflicts = ["examiner-reviewer", "examiner-decider", "reviewer-decider"] as const;
export type RoleConflict = (typeof roleConflicts)[number];
