/**
 * Who did what a log tells without saying by whom: nobody knows whether two such acts were done by one person or by two.
 *
 * 中文  未记录的经办人
 */
export const unknownPerson = "not-recorded";
