/**
 * Words that stand beside each other in what customers write, for revisions to be packed with: a letter on a part of them is shorter than the part.
 *
 * Counted in the tuning texts of examples/labelled, a list for each language, what spares most at its end. Like all of the dictionary it never changes:
 * what is kept could not be read any more.
 */
export const packingWords: string = [
  // Dutch
  ' graag. hoeft en mij is er Jullie laat lawyer in een Dit is klaar vragen daar twee eigen weken staan steeds er een Ik wil heb ik Wat is wij de worden',
  ' Hoe keer geen zijn de ook met bij een mevrouw laten wij een ik de wanneer raadt u bericht Hierbij tegen per ik het vorige door schade of de niets',
  ' dagen weten Wij vind ik stappen moet aan de zitten ook op helemaal nog terug gewoon zoeken directeur voor het voor ons rekening de nieuwe juridisch',
  ' antwoord we willen mijn hoor, afdeling alle is het Kunnen van uw iemand refund kan ik zeggen vrijdag is de bij ons Mogen we daarvoor nieuwe Graag',
  ' Kunt u naar jullie de chauffeur Wanneer met een factuur verzoeken u voor een op onze hoeveel volgens de krijgen we in jullie Wilt u ons kunnen maar',
  ' Onze van ons op een uitzondering met de Goedemiddag, zonder welke voorwaarden verzoeken ook in juridische de bestelling terugbetaling volgens van',
  ' het over de leidinggevende staat alleen bestelling die heeft ons account dat graag ons voor onze over jullie ook bij de in het ontvangen wij',
  ' aansprakelijk met Hoeveel Welke willen op de hebben Hebben jullie zijn van jullie Geachte heer, mevrouw, in de niet bij jullie van onze het onze een',
  ' voor de voor van de jullie ',
  // Portuguese
  ' carga passa posso botão vamos nome quer mas Que isso tarde, rótulo Qual o queijo Quando mandar legal acesso vocês. meu pela se a existe plano e não',
  ' três é de dois duas papel senha ainda que a vieram modelo fica morada quando contra mostra aceita depois com um O vosso Quantos preciso o preço para',
  ' um tinta pode sobre o de quem diretor loja entrega padaria gerente sem queria passar escola de uma dos a vossa quantos aguenta pessoal a conta',
  ' nenhum, dinheiro vossas mensagem quero advogado prazo de contacto da minha mesmo Queremos tudo das minha quanto a gente também o prazo painel',
  ' devemos fatura Preciso o nosso como devolução tem quem ficou o pedido falar com pedido mais pelo quantas tamanho Dá para A nossa prazo ninguém pra',
  ' chargeback saber se o da empresa conta de Qual é a precisamos Podem caixas de aparece Qual Vocês do nosso sobre a partir de Bom dia, com a cliente',
  ' empresa telemóvel instruções Não queremos queremos a nossa cancelar não está vossa o reembolso precisa de precisa uma com o que o o vosso máquina de',
  ' do vosso conta Solicitamos para o contrato de vocês por favor. saber se nosso para a por da nossa reembolso com vosso nossa Com os melhores',
  ' cumprimentos, que Exmos. Senhores, para ',
  // Italian
  ' quanti Si può con le che ha e il vernice Secondo volta Gentili signora domanda e non per una fate ogni formato clienti dal parlare non si vostri che',
  ' la nessun ditta, che il non ci due Vorrei chiede vuole dieci hanno possono account disdire ufficio Signori, conviene disdetta tutto il Quanti un',
  ' altro consegna telefono legale avvocato nella quattro Quanto nessuno secondo Come si scuola di la parola prima parte corso di noleggio quale',
  ' funziona macchina numero di il numero Chiediamo al nostro arriva vorrei Abbiamo tutto Avete scadenza conto Spettabile sapere se rimborso, lo stesso',
  ' cliente entro quanto quello Spett.le come alla modello Il vostro il codice ancora per i serve si può Vorremmo trattamento senza la nostra chargeback',
  ' dei nostri nostri sapere una solo abbiamo anche con contratto di anche in ci servono per le giorni chiudere istruzioni del nostro il rimborso la',
  " vostra con la presente chiediamo di nostra non avete sono fattura vostra con il l'indirizzo consigliate per magazzino del vostro Distinti saluti,",
  " consigliate con la contratto la presente direttore d'orchestra che chiediamo con Il nostro per il delle del per la il nostro il vostro Buongiorno,",
  ' anche vostro per della nostro ',
  // Spanish
  ' vamos a admite sistema de nombre Hola, curso de sin tiene la ustedes. respuesta los datos dos veces tienda de así que el plan abogado lleva cuando',
  ' cuatro llegaron presupuesto ¿A qué hora ¿Cuántos ¿Cuántas saber si el puede poner qué hora viene para que tenemos hay que de baja de nuestro tienen',
  ' de su que no imprimir el pedido de cancelar el taller de ¿Tienen saber si alguien solo tarjeta el plazo Si mañana no demanda está director de de',
  ' recogida recomiendan Gracias por En la Necesitamos chargeback también en contraseña la factura de abogados antes de antes agradeceríamos No queremos',
  ' el catálogo de a partir de de nuestros de nuestra por el contrato de como ¿Cuánto desde tiene que el No hace falta taller de una excepción para la',
  ' el reembolso por favor. departamento pueden hace falta ningún ningún reembolso, la dirección de ¿Se puede partir de con la ustedes una nuestra',
  ' cuenta el pedido necesitamos la dirección Buenos días, hace falta Muy señores míos: diferencia hay entre queremos puede Atentamente, instrucciones',
  ' la factura la cuenta con el contrato también que nos reembolso para el ¿Qué de los cuenta los por de las nuestro en el nuestra con en la del que',
  ' para Estimados señores: de la ',
  // French
  " la livraison dans la bien Livrez-vous sur votre Quel est le l'adresse directeur aussi nous vous chargeback directrice de nos peut-on comment à votre",
  " quelqu'un qui personne toujours sans souhaite tout pas dossier Peut-on dans le le numéro de contrat existe-t-il Quelle dose de question Nous avons",
  ' maintenant vous prions de Merci pour que nous simplement sur la la facture plus responsabilité livraison deux fois que vous Merci de dans votre sur',
  ' le logiciel de avant depuis que notre pour un Comment service Bonjour Votre responsable sur de nous Avez-vous une numéro de portable votre',
  ' responsable, seulement deux vous pouvez Quelle est la la commande notre compte client facture pour le Merci Quelle est avec conseillez-vous que',
  ' commande est quelle le tribunal de commerce Pouvez-vous faut-il mot de passe combien de dans notre compte compte des pour les pour la Combien de le',
  ' remboursement le tribunal de commerce. saisirons le tribunal de Pas besoin de remboursement, le tribunal de Quelle Pourriez-vous les Notre nous',
  ' saisirons le tribunal Veuillez agréer nos salutations Nous agréer nos salutations distinguées. de la de votre de notre remboursement vous Bonjour,',
  ' nous Madame, Monsieur, notre pour votre ',
  // German
  ' möchten wir haben Was kostet hat sich suchen wir würden Sie uns Bestellung dass sollen wir schicken kommt auf dem ich die Wir bitten um heute Hallo',
  ' zusammen, Rechtsabteilung nur seit auch mit Können Sie mir Wie lange die Antwort ohne jetzt empfehlen Sie welche nicht. in Ihrem haben wir alle',
  ' bisherigen bitten um Die von hat zum Jahresende bestätigen Sie uns Geschäftsführung haben Sie fristgerecht zum welcher Wir Ihre Rechnung steht ein',
  ' welchem mit dem eine letzte Frist unserem nach sind ausnahmsweise auf Ihrem Wie viele nicht mehr Gibt es die Könnten Sie Können Sie für den unser',
  ' Kundenkonto Guten Tag, Ihrer unseren Bitte löschen Sie unser sich Hiermit kündigen wir den wir die Sie die noch Unsere Unser wieder oder ist den',
  ' Wartungsvertrag für die wir den Wartungsvertrag für bei uns mit ich für unsere auch in unser Bitte Haben Sie Gibt es in der einen Sie uns bitte',
  ' Rückerstattung brauchen wir nicht, haben eine kündigen wir den Wartungsvertrag unserer Eine Rückerstattung brauchen wir Welche Rückerstattung',
  ' brauchen wir Mit freundlichen Grüßen das brauchen auch bei Ihnen Sie Rückerstattung nicht unsere wir der für die Damen und Herren, Sehr geehrte',
  ' Damen und die geehrte Damen und Herren, ',
  // English
  " from our does it like to know to know have to they charge the next will was whether the our account We'd like to just noise-cancelling headsets",
  " everything I have We'd like the whole What is the how many Where do I instead of customer contract before the under to your to our have the has been",
  ' instructions please refund Can the invoice take do we been at the end of Where do come with from your come address machine do you recommend for the',
  ' end of three last order on our What does Dear Sir or Madam, delivery since back by the through do you recommend whether manager on your Would you',
  ' Could you tell me after only with your Where Could you tell we have another Do you have Yours faithfully, can Does your need would like to are in',
  " our that the has still what number you have would you one How do I Our What's the the second the new How many with a Which of your without would",
  ' like which for a chargeback do you the same about the is the Is the What account in your before about like to should from the Do you this for our',
  ' Does the of our and the The of your would Please at the from Is there a Could you to the Which does the have you with the that our and with in the',
  ' on the your of the for the the ',
].join('');
