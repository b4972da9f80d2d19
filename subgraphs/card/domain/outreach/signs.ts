export const contact =
  /https?:|www\.|\.(?:com|cn|net|org|io|me|co|shop|top|xyz|vip|cc|link)\b|@|\/\/|[微薇威徽]\s*[信芯]|加\s*[我微VvＶ]|we\s?chat|weixin|\bvx\b|\bwx\b|电话|手机号|邮箱|二维码|扫码|\bqq\b|telegram|whatsapp|e-?mail|\bphone\b|\bcall me\b|(?:\d[\s-]?){7,}/i;
export const claim =
  /治疗|治愈|疗效|药效|药用|祛疤|祛痘|祛斑|消炎|抗癌|防癌|降血|降糖|临床|处方|根治|康复|痊愈|百分百|百分之百|包治|保证|最[好佳优强高低大新便有先]|第一(?!次|时间)|唯一|顶级|极致|国家级|世界级|首选|绝对|永久|万能|[奇特神]效|副作用|\b(?:cure[sd]?|heal(?:s|ed|ing)?|treat(?:s|ed|ment)?|clinical(?:ly)?|medical(?:ly)?|medicine|therap\w+|proven|guaranteed?|guarantees|best|number one|no\. ?1|miracle|scars?|side effects?|doctors?|permanent(?:ly)?|world-class|top-rated|100 ?% (?:effective|safe))\b/i;
export const giving =
  /券|优\s*惠|折扣|打折|满减|立减|红包|赠|送|礼|福利|特价|促销|秒杀|抽奖|返现|免\s*费|半\s*价|包邮|免单|白拿|\b(?:coupons?|vouchers?|discount\w*|gifts?|free|promo\w*|cash ?back|bonus|rebate|deals?|sale|complimentary|giveaway|half[ -]price|off|on (?:us|me|the house)|no (?:cost|charge))\b/i;
export const numeral =
  /[\p{N}\p{Sc}%‰]|[零二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅]|[一两半]\s*[元块折成倍角毛]|\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|dozen|half|twice|double|percent|yuan|rmb|cny|usd|dollars?|bucks?|cents?|euros?|pounds?)\b/iu;
