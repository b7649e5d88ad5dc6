/** Who will not say, has not said a number of the question by naming it. */
const declining =
  /不(?:便|方便|想|能|可以|好|予|做|作|太)*(?:确认|否认|回应|评论|置评|透露|公布|作答|回答|评价|评说|接茬|接话|接招|表态|细说|多说|深聊)|无可奉告|免谈|恕|(?<!也)(?:我|咱)(?:可|就|偏|才|都|是)*不(?:说|讲|告诉|接|解释|吱声|吭声|作声|回应|表态)|(?:一概|一律|概|统统|通通|总之我?|反正我?|绝|坚决|一个字(?:都|也)?|半个字(?:都|也)?|打死(?:我)?(?:都|也))不(?:说|讲|聊|谈|提|答|回|认|接|透|表态)|[哪一半]个(?:字)?(?:我)?(?:都|也)不(?:认|说|答|接|应|讲|提)|(?:我|咱)(?:可|倒|什么|啥|半个字|一个字|都|也|从来)*没(?:有)?(?:说(?!错)|讲|承认|认|吭声|点头)|(?:一|半)(?:个字|句话?|声)(?:都|也|可)?没(?:有)?(?:接|说|吐|漏|应|认|答|吭)|就不[^,]{0,12}(?:说|谈|聊|讲)了|选择跳过|不(?:点头|开口)(?=$|[,。!])|保密|neither confirm|\bi (?:comment|say|confirm|answer|discuss) (?:on )?(?:none|nothing|neither|pass)\b|no comment|(?:won't|don't|never) (?:say|confirm|comment|tell|discuss|talk|do|share)\b|not (?:saying|telling|going to (?:say|tell|answer)|answering|confirming)|can't (?:confirm|comment|say)|rather not|keep (?:counting|guessing|asking|fishing)|lips are sealed/u;

/** Whether a text will not say what it is asked. */
export const declines = (text: string): boolean => declining.test(text);
