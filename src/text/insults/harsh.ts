/** Colder than neutral, but no insult: unless softened by thanks, apology or a request. */
export const cold =
  /(?:跟|和|与)[您你](?:没|无)(?:有)?(?:什么)?关|不关[您你]的?事|[您你](?:就)?(?:别|不要|甭)(?:再|老|总)?(?:问|打听|催|管|说|操心)(?:了|我|个没完|来问去)?|(?:别|不要|甭)再(?:问|催|提|打听|说)|能不能(?:别|不)|无可奉告|没(?:什么|啥)(?:好|可)(?:说|聊|谈)|不想(?:跟[您你])?(?:说|聊|谈|回答|理)|懒得(?:说|解释|回答)|没兴趣|不感兴趣|拒绝回答|与[您你]无关|用不着(?:操心|管)|管不着|适可而止|到此为止|就此打住|\b(?:stop asking|don't ask|not your (?:problem|concern)|leave me alone|drop it|i'm not interested|no comment|i don't have to (?:tell|explain|answer)|back off|enough already|give it a rest|i refuse)\b/u;
export const preachy =
  /[您你](?:不懂|不明白|不了解|过时|落伍|out)|(?:都|现在)?(?:什么|啥)年代了|时代(?:不同|变|不一样)了|(?:思想|观念|想法)(?:太|也太|真)?(?:老|旧|落后|封建|陈旧|传统)|边界感|(?:懂得?|学会|要|应该|请)尊重(?:别人|他人|我|个人|隐私|年轻)|(?:这是|涉及|属于|侵犯)(?:我的?)?(?:个人)?隐私|(?:[您你])(?:应该|应当|得|要)(?:学|改|明白|知道|反省|懂|跟上|先)|不礼貌|没有礼貌|道德绑架|这样(?:问|说)(?:很|不|是)|\b(?:you (?:should|need to|ought to|must) (?:learn|respect|understand|stop|know|realise|realize)|respect my (?:privacy|boundaries)|times have changed|old-fashioned|outdated|boundaries|inappropriate|that's (?:rude|private information))\b/u;
export const sarcastic =
  /(?<![乐笑])呵呵|又来了|(?:每|年)年(?:都|就)(?:问|催|这)|真会(?:聊天|问|说话)(?!,您)|可真(?:行|逗|闲|能|会(?:问|聊|操心))|有意思(?:吗|么)|您(?:真)?(?:闲|清闲)|比我(?:妈|爸|爹|娘)(?:还|都)(?:急|操心|能问|管得)|要不您(?:替|帮|来)我?(?:去|结|生|上班|挣)|那(?:我)?(?:可真)?谢谢您(?:了)?(?:嘞|哦)|查户口|审(?:犯人|问)|记者(?:吗|啊|招待会)|您(?:是)?(?:在)?(?:做|搞)(?:人口普查|调查)|\b(?:here we go again|oh (?:great|wonderful|lovely)|yeah right|as if|whatever|wow,? thanks|good for you|is this an interrogation|every (?:single )?year)\b/u;
export const softened =
  /谢谢(?!您了?嘞)|多谢|不好意思|抱歉|对不起|麻烦您|体谅|理解|见谅|包涵|别(?:生气|介意|见怪)|好吗|好不好|成吗|行吗|嘛|是我(?:自己|不)|您问吧|\b(?:please|thanks?|thank you|sorry|if you don't mind|forgive|appreciate|kind|could we|shall we)\b/u;
