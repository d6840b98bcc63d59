/** The languages Banjie speaks. */
export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in every language. */
export type InLanguages = Readonly<Record<Language, string>>;
