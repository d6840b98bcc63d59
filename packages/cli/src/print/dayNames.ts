import { dayNumber, type CivilDate, type Language } from "@banjie/core";

const names = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => ({
  "zh-CN": new Intl.DateTimeFormat("zh-CN", { ...options, timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" }),
});

const months = names({ year: "numeric", month: "long" });
const weekdays = names({ weekday: "short" });

const atMidnight = (date: CivilDate): number => dayNumber(date) * 86_400_000;

/** `October 2018`. 中文 2018年10月 */
export const monthName = (date: CivilDate, language: Language): string => months[language].format(atMidnight(date));

/** `Mon`. 中文 周一 */
export const weekdayName = (date: CivilDate, language: Language): string => weekdays[language].format(atMidnight(date));
