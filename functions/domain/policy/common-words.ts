/**
 * Words that stand in any message, by language, folded. They say little of what a text is about; they tell one writer or language from another
 * more.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `a about again all also am an and any are as ask at be because been being but by can could do does doing few first for from get had has have having he
  hello her here hi him his how i if im in into is it its ive just know last let like many may me might more much my need new next now of on one only
  or other our out over please quick see shall she should so some such tell than thank thanks that the their them then there these they thing things
  this those time to today too two up very want was we were what when where which while who why will with would yes yet you your
  der die das dem den des und ist sind war ich wir sie uns mir mich ihr ihre ihren ihnen ihrem unser unsere unseren ein eine einen einem einer zu von vom zum zur mit auf aus fur im
  in am an bei bis wie wann was wo wer auch es er haben habe hat hatte bitte guten tag hallo danke vielen dank noch schon dann da hier heute aber oder wenn dass als nach wird werden
  le la les de du et est sont un je vous nous que qui dans pour sur mon ma mes votre vos notre nos avec ce cet cette ces bonjour merci ai avons il elle ils on en au aux ou quand dire
  el los las y una es por con para se su sus mi lo gracias hola esta este cuando donde al hay si ya nuestro nuestra nos o
  il gli di che e per sono con ci si come ma grazie buongiorno della del dei nel alla al anche mio nostra nostro vi un uno ha ho
  os as do dos da das na um uma meu minha voce mas obrigado ola isso nossa nosso pelo pela
  het van zijn voor wij we jullie graag er op bij en dat dit hoe wat wanneer onze ons kan u uw te`.split(/\s+/),
);
