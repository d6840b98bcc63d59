type Phrases = readonly [string, ...string[]];

/** What people of a hall write. */
export const favourable: Phrases = ["材料齐全,符合法定条件", "经审查,符合规定", "情况属实,建议准予"];
export const unfavourable: Phrases = ["现场条件不符合规定,建议不予许可", "申请内容与规划不符,建议不予许可"];
export const agreed: Phrases = ["同意审查意见", "审核通过", "同意,报请决定"];
export const sentBack: Phrases = ["事实不清,请补充审查", "审查意见缺少依据,请重新审查", "计算有误,请核对"];
export const refusals: Phrases = ["申请内容不符合法定条件", "项目用地不符合土地利用总体规划", "安全条件未达到国家标准"];
export const notAccepted: Phrases = ["申请事项不属于本机关职权范围,请向县级主管部门申请", "申请人不具备申请资格"];
export const withdrawals: Phrases = ["申请人改变计划", "申请人将另行申请", "项目暂缓实施"];
export const lacking: Phrases = ["缺少必要材料", "材料未加盖公章,视为未提交"];
export const remedies: Phrases = ["可自收到本决定之日起60日内申请行政复议,或者3个月内提起行政诉讼"];
export const notRequired: Phrases = ["该事项已取消行政许可,可直接办理", "该活动规模未达到许可标准,不需要取得许可"];
export const corrections: Phrases = ["申请表填写日期有误", "联系电话少写一位", "法定代表人姓名写错"];
export const onSite: Phrases = ["现场与申报材料一致", "现场布局与图纸相符", "消防通道畅通,符合要求"];
export const opinions: Phrases = ["符合环境保护要求", "同意选址"];
export const remarks: Phrases = ["服务热情,办得快", "一次就办好了", "希望网上能查进度"];
