/** Chinese characters that are taken for each other by their shape, where one types by shape, writes by hand or has a picture read: Simplified, or alike in their Traditional forms (績續). */
const groups =
  '诉拆折析 货贷 未末 已己巳 候侯 销锁稍俏 购构沟讲 绩债续 偿赏 访坊纺 陌伯 顾颐硕 客容 户卢 订钉 陈阵练 竞竟 争净 项顶预须 限根恨 换唤挽 拓拍 推椎准 渠梁 售焦 市币 场杨扬 调凋 查杳 报服 损捐 率卒 粗租组祖 票栗 税锐悦 约钓 读渎 签捡检险 评坪 估沽 质盾 标杯 目日自 策束 旅族 求来 谈淡 拒柜 退追 赔陪培倍 理埋 佣拥 提堤 晨震 线钱浅 索素 失矢夫 流硫 价阶 扣加 议仪 零需雷 代伐 录绿 判刺 员贝 库厍 盘盆 收牧 款欸 样详 薄簿 晋普 伙秋 赠增 营管 牌脾 微徵';

/** Groups of which the names hold a character, divided by spaces. @param chars all characters of the names, Simplified */
export function lookAlikes(chars: ReadonlySet<string>): string {
  return groups.split(' ').filter((group) => [...group].some((char) => chars.has(char))).join(' ');
}
