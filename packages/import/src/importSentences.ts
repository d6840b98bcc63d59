import type { Sentences } from "@banjie/core";

/** What is said of foreign logs, mappings and imports, by code. The place is said beside it. 中文 提示语 */
export const importSentences = {
  "xes.no-log": { "zh-CN": "不是XES日志：没有log元素", en: "Not an XES log: it has no log element" },
  "xes.not-well-formed": { "zh-CN": "XML格式有误：{detail}", en: "The XML is not well formed: {detail}" },
  "xes.cut-off": { "zh-CN": "文件被截断：log元素没有结束", en: "The file is cut off: the log element does not end" },
  "xes.element-unknown": { "zh-CN": "XES中没有“{element}”元素", en: "XES has no element {element}" },
  "xes.element-misplaced": {
    "zh-CN": "“{element}”元素不能出现在“{parent}”的这个位置",
    en: "{element} cannot stand at this place of {parent}",
  },
  "xes.attribute-missing": { "zh-CN": "“{element}”元素缺少“{attribute}”", en: "{element} lacks its {attribute}" },
  "xes.value-invalid": {
    "zh-CN": "“{key}”的值“{value}”不是有效的{element}",
    en: "The value of {key}, {value}, is not one that {element} can have",
  },
  "xes.key-doubled": {
    "zh-CN": "“{key}”出现两次，值不同：“{other}”与“{value}”",
    en: "{key} is given twice with different values: {other} and {value}",
  },
  "xes.text-unexpected": { "zh-CN": "元素之间有文字“{text}”", en: "Text between elements: {text}" },
  "source.encoding-unknown": { "zh-CN": "不认识的字符编码{encoding}", en: "Unknown character encoding {encoding}" },
  "source.encoding-broken": {
    "zh-CN": "内容不符合{encoding}编码；来源的编码可在映射的source.encoding中写明",
    en: "The bytes are not text in {encoding}; a mapping may say another encoding in source.encoding",
  },
  "source.gzip-broken": { "zh-CN": "压缩文件已损坏", en: "The packed file is damaged" },
  "source.gzip-cut-off": { "zh-CN": "压缩文件被截断", en: "The packed file is cut off" },
  "source.file-missing": { "zh-CN": "没有该文件", en: "There is no such file" },
  "source.file-unreadable": { "zh-CN": "不能读取该文件（{reason}）", en: "The file cannot be read ({reason})" },

  "xes.case-too-long": {
    "zh-CN": "一个办件或者事件在{longest}个字符内没有结束",
    en: "A case or event has not come to its end within {longest} letters",
  },
  "xes.too-deep": { "zh-CN": "元素嵌套超过{deepest}层", en: "Elements stand in each other more than {deepest} deep" },
  "xes.value-too-long": {
    "zh-CN": "此处的值或文字超过{longest}个字符",
    en: "A value or text here is longer than {longest} letters",
  },

  "csv.no-header": { "zh-CN": "没有表头行", en: "There is no header row" },
  "csv.column-missing": {
    "zh-CN": "表中没有映射所用的列“{column}”；有：{columns}",
    en: "The table has no column {column}, which the mapping names; it has: {columns}",
  },
  "csv.column-doubled": { "zh-CN": "列“{column}”出现两次", en: "There are two columns {column}" },
  "csv.row-uneven": {
    "zh-CN": "此行的列数与表头不符：{detail}",
    en: "The row has another number of cells than the header: {detail}",
  },
  "csv.row-too-long": { "zh-CN": "此行过长：{detail}", en: "The row is too long: {detail}" },
  "csv.quote-open": { "zh-CN": "引号没有结束：{detail}", en: "A quote does not end: {detail}" },
  "csv.quote-misplaced": { "zh-CN": "引号位置有误：{detail}", en: "A quote stands where none can: {detail}" },
  "csv.letter-unfit": { "zh-CN": "此行含有字符{letter}，不是文字", en: "The row holds the character {letter}: this is not text" },
  "csv.unreadable": { "zh-CN": "不能读取此表：{detail}", en: "The table cannot be read: {detail}" },
  "csv.time-unreadable": {
    "zh-CN": "列“{column}”的“{text}”不是所定格式的时间",
    en: "{text} in column {column} is no time of the format that the mapping gives",
  },

  "json.too-long": { "zh-CN": "文件超过{longest}个字符", en: "The document is longer than {longest} letters" },
  "json.too-many": { "zh-CN": "文件含超过{most}个对象和列表", en: "The document has more than {most} objects and lists" },
  "json.broken": { "zh-CN": "此处不是JSON", en: "This is not JSON" },
  "json.unfit": { "zh-CN": "{path}不符合要求：{detail.zh-CN}", en: "{path} does not fit: {detail}" },
  "ocel.id-doubled": { "zh-CN": "编号“{id}”出现两次", en: "The id {id} is given twice" },
  "ocel.object-unknown": {
    "zh-CN": "事件{event}所指的对象“{object}”不存在",
    en: "Event {event} names object {object}, which there is not",
  },
  "ocel.time-unreadable": { "zh-CN": "事件{event}的“{text}”不是时间", en: "{text} of event {event} is no time" },

  "mapping.not-a-mapping": { "zh-CN": "不是办结映射", en: "Not a Banjie mapping" },
  "mapping.format-unknown": {
    "zh-CN": "映射格式为第{format}版，本版本只认识第{known}版",
    en: "The mapping is of format {format}; this version knows format {known}",
  },
  "mapping.zone-unknown": { "zh-CN": "不认识的时区“{zone}”", en: "Unknown time zone {zone}" },
  "mapping.encoding-unknown": { "zh-CN": "不认识的字符编码“{encoding}”", en: "Unknown character encoding {encoding}" },
  "mapping.pattern-unfit": { "zh-CN": "“{pattern}”不是时间格式", en: "{pattern} is no pattern of times" },
  "mapping.source-unclear": {
    "zh-CN": "来源须恰好写明event、trace、value之一",
    en: "A source names just one of event, trace and value",
  },
  "mapping.source-of-no-event": {
    "zh-CN": "此处没有事件，不能取事件属性“{attribute}”",
    en: "There is no event here to take {attribute} from",
  },
  "mapping.definition-unknown": { "zh-CN": "事项目录中没有“{definition}”", en: "The catalogue has no item {definition}" },
  "mapping.activity-doubled": { "zh-CN": "活动“{activity}”映射了两次", en: "The activity {activity} is mapped twice" },
  "mapping.activity-ignored": {
    "zh-CN": "活动“{activity}”既被映射又被忽略",
    en: "The activity {activity} is both mapped and ignored",
  },
  "mapping.filing-missing": { "zh-CN": "没有映射到收件", en: "Nothing is mapped to the filing of a case" },
  "mapping.field-unknown": { "zh-CN": "{act}没有“{field}”字段", en: "{act} has no field {field}" },
  "mapping.field-missing": { "zh-CN": "{act}缺少必填字段“{field}”", en: "{act} needs the field {field}" },
  "mapping.value-unfit": { "zh-CN": "值{value}不符合要求：{detail}", en: "The value {value} does not fit: {detail}" },

  "import.case-unnamed": { "zh-CN": "办件没有“{attribute}”，无法编号", en: "The case has no {attribute} to name it by" },
  "import.date-expected": { "zh-CN": "办件{case}的“{attribute}”不是日期", en: "{attribute} of case {case} is not a date" },
  "import.attribute-missing": {
    "zh-CN": "办件{case}缺少“{attribute}”，映射也没有默认值",
    en: "Case {case} lacks {attribute}, and the mapping has no default for it",
  },
  "import.value-unlisted": {
    "zh-CN": "办件{case}的“{attribute}”为“{value}”，映射未列出，也没有默认值",
    en: "{attribute} of case {case} is {value}, which the mapping does not list and has no default for",
  },
  "import.definition-unknown": {
    "zh-CN": "办件{case}的事项“{definition}”不在事项目录中",
    en: "Case {case} is of item {definition}, which the catalogue does not have",
  },
  "import.event-invalid": {
    "zh-CN": "不能写成事件“{act}”（{field}）：{detail}",
    en: "This cannot stand in an event ({act}, {field}): {detail}",
  },

  "quality.out-of-order": {
    "zh-CN": "{cases}个办件的{times}个事件在原日志中未按时间排列，导入时已按时间排列，首见于第{line}行",
    en: "{times} events in {cases} cases stand out of order of time, and were put in order, the first in line {line}",
  },
  "quality.times-tied": {
    "zh-CN": "{cases}个办件中有{times}个事件与同一办件的另一事件同时，按原文件次序排列，首见于第{line}行的办件",
    en: "{times} events in {cases} cases share their moment with another of the case and keep the file's order, first in the case of line {line}",
  },
  "quality.time-missing": {
    "zh-CN": "{cases}个办件的{times}个事件没有时间，不能成为行为，首见于第{line}行",
    en: "{times} events in {cases} cases have no time and cannot become acts, the first in line {line}",
  },
  "quality.midnight": {
    "zh-CN": "{cases}个办件的{times}个事件时间恰为零点，可能只记到日，首见于第{line}行",
    en: "{times} events in {cases} cases are dated at midnight sharp, perhaps to the day only, the first in line {line}",
  },
  "quality.offsets-several": {
    "zh-CN": "{cases}个办件的{times}个事件所用时区偏移与第一个事件不同，首见于第{line}行",
    en: "{times} events in {cases} cases are written with another offset than the first event, the first in line {line}",
  },
  "quality.offset-foreign": {
    "zh-CN": "{cases}个办件的{times}个事件未用大厅当地的时区偏移，已换写为当地时间，首见于第{line}行",
    en: "{times} events in {cases} cases are not written in the hall's local time and were rewritten to it, the first in line {line}",
  },
  "quality.activity-missing": {
    "zh-CN": "{cases}个办件的{times}个事件没有活动名称，首见于第{line}行",
    en: "{times} events in {cases} cases name no activity, the first in line {line}",
  },
  "quality.case-empty": {
    "zh-CN": "{cases}个办件没有事件，首见于第{line}行",
    en: "{cases} cases have no events, the first in line {line}",
  },
  "quality.case-without-acts": {
    "zh-CN": "{cases}个办件没有任何可对应的行为，不在导出的日志中，首见于第{line}行",
    en: "{cases} cases have nothing that became an act and are not in the log that came out, the first in line {line}",
  },
  "quality.filing-missing": {
    "zh-CN": "{cases}个办件没有收件，首见于第{line}行",
    en: "{cases} cases have no filing, the first in line {line}",
  },
  "quality.filed-after-first-event": {
    "zh-CN": "{cases}个办件的收件日期晚于第一个事件，按原样保留，首见于第{line}行",
    en: "{cases} cases are dated as filed after their first event, and were left so, the first in line {line}",
  },
  "quality.ended-before-last-event": {
    "zh-CN": "{cases}个办件的结束日期早于最后一个事件，按原样保留，首见于第{line}行",
    en: "{cases} cases are dated as ended before their last event, and were left so, the first in line {line}",
  },
  "quality.after-import": {
    "zh-CN": "{cases}个办件有{times}个时间晚于导入之时，首见于第{line}行",
    en: "{times} times in {cases} cases lie after the import, the first in line {line}",
  },
  "quality.day-only": {
    "zh-CN": "{cases}个办件的{times}个事件只记到日，当日先后按原日志的次序，首见于第{line}行",
    en: "{times} events in {cases} cases are dated to the day only and stand within it as in the source, the first in line {line}",
  },
  "quality.time-repeated": {
    "zh-CN": "{cases}个办件的{times}个时间因时钟回拨而有两种可能，取较早者，首见于第{line}行",
    en: "{times} times in {cases} cases were shown twice as clocks were set back; the earlier is taken, the first in line {line}",
  },
  "quality.time-skipped": {
    "zh-CN": "{cases}个办件的{times}个时间因时钟拨快而不存在，首见于第{line}行",
    en: "{times} times in {cases} cases were never shown, as clocks were set forward, the first in line {line}",
  },
  "quality.case-doubled": {
    "zh-CN": "{cases}个办件在原日志中出现不止一次（多出{times}次），已并为一件，首见于第{line}行",
    en: "{cases} cases begin more than once ({times} times more) and were taken as one each, the first again in line {line}",
  },
  "quality.case-named-twice": {
    "zh-CN": "{cases}个办件与其之前的办件同号，加序号分别保留（如{case}），首见于第{line}行",
    en: "{cases} cases have the name of one before them and were kept apart by a number ({case}), the first in line {line}",
  },
  "quality.identity-doubled": {
    "zh-CN": "{cases}个办件的{times}个事件标识与同一办件的另一事件相同，首见于第{line}行",
    en: "{times} events in {cases} cases have the identity of another of the case, the first in line {line}",
  },
  "quality.event-doubled": {
    "zh-CN": "{cases}个办件的{times}个事件与同一办件的另一事件活动、人员、时间都相同，首见于第{line}行",
    en: "{times} events in {cases} cases are the same as another of the case in activity, person and moment, the first in line {line}",
  },
  "quality.gap": {
    "zh-CN": "{cases}个办件有{times}处长时间没有任何事件，首见于第{line}行之前",
    en: "{times} times in {cases} cases nothing happened for very long, first before line {line}",
  },
  "quality.recorded-late": {
    "zh-CN": "{cases}个办件的{times}个事件在发生一日之后才录入，首见于第{line}行",
    en: "{times} events in {cases} cases were written down more than a day after they happened, the first in line {line}",
  },
  "quality.recorded-early": {
    "zh-CN": "{cases}个办件的{times}个事件录入早于发生，首见于第{line}行",
    en: "{times} events in {cases} cases were written down before they happened, the first in line {line}",
  },
  "quality.event-shared": {
    "zh-CN": "{cases}个办件共有{times}个与其他办件同属的事件，各计一次，首见于第{line}个事件",
    en: "{times} events in {cases} cases belong to other cases too and count in each, the first at place {line}",
  },
  "quality.object-left": {
    "zh-CN": "{cases}个办件的事件另指{times}个同类对象，只取第一个，首见于第{line}个事件",
    en: "Events of {cases} cases name {times} more objects of a type than the one that is looked at, first at place {line}",
  },
  "quality.change-left": {
    "zh-CN": "{cases}个办件的对象属性有{times}次变更，只取第一个值，首见于第{line}个对象",
    en: "Attributes of {cases} cases' objects change {times} times; only the first value is looked at, first at place {line}",
  },
  "quality.version-replaced": {
    "zh-CN": "{cases}个办件的{times}行被更高数据版本取代，首见于第{line}行",
    en: "{times} rows in {cases} cases were replaced by a higher data version, the first at place {line}",
  },
  "quality.node-open": {
    "zh-CN": "{cases}个办件的{times}个环节待办，其结束时间不算数，首见于第{line}行",
    en: "{times} nodes in {cases} cases are still to do: the end written for them is none, the first at place {line}",
  },
  "quality.text-trimmed": {
    "zh-CN": "{cases}个办件的{times}个值首尾有空白，已去除，首见于第{line}行",
    en: "{times} values in {cases} cases had blanks at their ends, which were taken off, the first in line {line}",
  },
  "quality.value-unlisted": {
    "zh-CN": "{cases}个办件的{times}个值映射未列出，取默认值，首见于第{line}行",
    en: "{times} values in {cases} cases are not listed in the mapping and took its default, the first in line {line}",
  },
  "quality.value-kept": {
    "zh-CN": "{cases}个办件的{times}个值映射未列出，按原样保留，首见于第{line}行",
    en: "{times} values in {cases} cases are not listed in the mapping and were kept as written, the first in line {line}",
  },
} as const satisfies Sentences;
