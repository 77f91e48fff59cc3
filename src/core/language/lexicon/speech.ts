/** Saying, reporting, thinking and knowing. See `../lexicon.ts` for how to read it. */
export const SPEECH = `
# communication
say, state, declare, statement, told, according to, assert, in the words of, go on record | dire, déclarer, affirmer, indiquer, selon, propos, dixit, au dire de, aux dires de, faire valoir | decir, declarar, afirmar, declaración, señalar, manifestar, expresar, de acuerdo con, en palabras de
announce, unveil, proclaim, make public, declare, break the news, let it be known, give notice, go public, herald, spread the word | annoncer, dévoiler, proclamer, faire savoir, faire part, officialiser, rendre public, communiquer, faire une annonce, donner la nouvelle | anunciar, proclamar, desvelar, dar a conocer, hacer público, comunicar, hacer saber
claim, allege, assert, accuse, purport, insist that | prétendre, alléguer, soutenir, allégation, accuser, affirmer, à en croire | alegar, pretender, sostener, asegurar, alegación, acusar, acusación, afirmar, aducir, argüir
claim responsibility, take credit, take responsibility | revendiquer, revendication | reivindicar, atribuirse, reivindicación
confirm, verify, corroborate, authenticate, back up, bear out, certify, vouch for, validate, attest, substantiate | confirmer, vérifier, corroborer, authentifier, attester, avérer, certifier, valider, étayer | confirmar, confirmación, corroborar, verificar, avalar, ratificar, constatar, certificar, validar
deny, denial, refute, dismiss, rebut, disavow, repudiate, brush off, brush aside, disclaim, gainsay, wave away | nier, démentir, réfuter, déni, dénégation, contester, récuser, s'inscrire en faux, infirmer, balayer d'un revers, s'en défendre, battre en brèche | negar, desmentir, refutar, negación, rebatir, desestimar, salir al paso
admit, acknowledge, concede, admission, own up, confess, come clean, fess up, own up to, avow | admettre, reconnaître, avouer, concéder, aveu, reconnaissance, passer aux aveux, confesser, se mettre à table, convenir, cracher le morceau | admitir, reconocer, confesar, confesión, asumir, admisión
report, dispatch, relate, recount, narrate, write-up, give an account, rundown | rapporter, compte rendu, signaler, raconter, récit, faire état, rendre compte, relayer, narrer | informar, reportar, relatar, dar cuenta, narrar
explain, explanation, clarify, account for, clarification, spell out, make clear, shed light, elaborate, walk through | expliquer, clarifier, préciser, éclaircir, faire comprendre | explicar, explicación, aclarar, aclaración, esclarecer, arrojar luz
describe, depict, portray, description | décrire, dépeindre, description | describir, retratar, descripción
mention, refer to, cite, quote, reference, quotation, evoke, bring up, speak of, allude, touch on, namecheck | mentionner, citer, évoquer, faire référence, citation, référence, faire état, faire allusion, toucher un mot | mencionar, citar, referirse, referencia, hacer alusión
stress, emphasise, emphasize, underline, highlight, point out, insist | souligner, insister, mettre en avant, mettre l'accent, rappeler, faire remarquer | subrayar, recalcar, destacar, insistir, resaltar
warn, caution, alert, alarm, sound the alarm, wake-up call, raise the alarm, red flag, heads-up, forewarn, put on notice, sound a warning, flag up | avertir, mettre en garde, alerter, prévenir, alarme, sonner l'alarme, tirer la sonnette d'alarme, signal d'alarme, lancer l'alerte, crier au loup | advertir, alertar, avisar, advertencia, alarma, dar la voz de alarma, poner en alerta, señal de alarma
threaten, threat, menace, sabre-rattling, saber-rattling, intimidate, flex muscles, hang over, strong-arm | menacer, intimider, bruits de bottes, montrer les muscles, brandir, faire planer | amenazar, intimidar, amedrentar, esgrimir, ruido de sables
promise, pledge, vow, commit, undertake, swear, guarantee, give one's word, assurance | promettre, promesse, s'engager, engagement, jurer, garantir, donner sa parole, prendre l'engagement, engagement ferme, prêter serment | prometer, promesa, comprometerse, compromiso, jurar, garantizar, dar su palabra
ask, question, inquire, query, enquire | demander, interroger, question, se demander | preguntar, interrogar
request, ask for, appeal, solicit, call for, apply for, plea | demande, solliciter, requête, réclamer | solicitar, pedir, solicitud, petición
demand, call for, insist on, urge, claim, press for, insist upon, stipulate | exiger, réclamer, exigence, revendiquer, revendication, mettre en demeure | exigir, reclamar, exigencia, demandar, conminar, reivindicar
urge, exhort, press, call on, call upon, implore, beg, plead, push for, prod, nudge, egg on, appeal to | exhorter, appeler à, inciter, implorer, supplier, pousser à, enjoindre, adjurer | instar, exhortar, urgir, suplicar, apremiar, rogar, animar a
answer, reply, respond, response, retort | répondre, réponse, réplique, rétorquer | responder, contestar, respuesta
react, reaction, response, respond, backlash | réagir, réaction, réponse | reaccionar, respuesta
comment, remark, commentary, weigh in, have one's say, sound off | commenter, commentaire, remarque, se prononcer, donner son avis, réagir | comentar, comentario, observación, pronunciarse, opinar
talk, speak, conversation, chat, discuss, have a word, talk over, chat with | s'exprimer, conversation, discuter, discussion, s'entretenir, échanger, parler, bavarder | hablar, expresarse, conversación, conversar, discutir, charlar, platicar, dialogar
speech, address, remarks, talk | discours, allocution, intervention, prise de parole | discurso, alocución, intervención
suggest, propose, put forward, proposition, float an idea, moot, table a proposal | proposer, suggérer, proposition, suggestion, avancer, soumettre, lancer l'idée, mettre sur la table | proponer, sugerir, propuesta, sugerencia, lanzar la idea, someter
offer, bid, tender, proposal, put on the table, make an offer | offrir, proposer, mettre sur la table, faire une offre | ofrecer, oferta, poner sobre la mesa
recommend, advise, advice, counsel, tip | recommander, conseiller, préconiser | recomendar, aconsejar, recomendación, consejo
inform, notify, notification, told, tip off, keep posted, fill in on, put in the picture, keep abreast | informer, notifier, faire savoir, notification, tenir au courant, mettre au courant, prévenir, tenir informé, briefer, mettre au parfum, tuyauter | informar, notificar, comunicar, notificación, avisar, poner al corriente, dar parte, poner al tanto
reveal, disclose, expose, leak, uncover, disclosure, revelation, make known, shown, unmask, bring to light, lay bare, lift the lid, let slip, spill the beans, blow the lid, divulge, give away the secret, unveil | révéler, divulguer, dévoiler, fuite, mettre au jour, divulgation, rendre public, lever le voile, mettre en lumière, ébruiter, mettre au grand jour, vendre la mèche, éventer, percer à jour, mettre à nu, lâcher le morceau, au grand jour | revelar, divulgar, filtrar, revelación, filtración, destapar, sacar a la luz, poner al descubierto, desenmascarar, salir a la luz, desvelar
hide, conceal, cover up, mask, disguise, keep under wraps, hush up, sweep under the carpet, sweep under the rug, withhold, keep secret, keep quiet about, obscure | cacher, dissimuler, masquer, étouffer, camoufler, passer sous silence, garder secret, taire, occulter, mettre sous le tapis, planquer, garder pour soi, cachotterie | ocultar, esconder, encubrir, ocultación, disimular, tapar, guardar en secreto, camuflar
criticise, criticize, slam, blast, critical of, lambast, find fault, take aim at, hit out, lash out, take a swipe, tear into, rap, rail against, take to task | critiquer, fustiger, étriller, mettre en cause, détracteur, s'en prendre, éreinter, tacler, égratigner, pourfendre, tirer à boulets rouges, décrier, tancer, reprocher | criticar, arremeter, cuestionar, reprochar, censurar, recriminar
condemn, denounce, decry, denunciation, deplore, censure, rail against, slam, rebuke, speak out against, reprimand, repudiate | condamner, dénoncer, dénonciation, déplorer, réprouver, fustiger, s'indigner, clouer au pilori, désapprouver, blâmer | condenar, denunciar, deplorar, reprobar, repudiar, censurar, clamar contra
blame, fault, hold responsible, accuse, point the finger, hold accountable, pin the blame, lay the blame, finger-pointing, scapegoat, incriminate, lay at the door | reprocher, blâmer, tenir pour responsable, imputer, accuser, montrer du doigt, mettre en cause, incriminer, pointer du doigt, rejeter la faute, jeter la pierre, faire porter le chapeau, bouc émissaire, taxer de | culpar, reprochar, responsabilizar, acusar, acusación, echar la culpa, señalar con el dedo, incriminar, achacar, chivo expiatorio
praise, hail, welcome, commend, applaud, congratulate, compliment, tribute | saluer, louer, féliciter, éloge, applaudir, hommage, se féliciter | elogiar, alabar, aplaudir, felicitar, homenaje
lie, mislead, deceive, deception, liar, trick, fool, dupe, tell lies, hoodwink, bluff, fib, pull the wool | mentir, mensonge, tromper, tromperie, menteur, trompeur, duper, induire en erreur, bluffer, berner, raconter des histoires, baratiner, mener en bateau | mentir, mentira, engañar, embaucar, faltar a la verdad
false, fake, untrue, bogus, phoney, fabricated, made-up, hoax, sham, spurious, inaccurate, phony, concocted, trumped-up | faux, mensonger, erroné, bidon, inventé de toutes pièces, canular, fictif, inexact, factice, fallacieux, falsifié, monté de toutes pièces, infondé | falso, erróneo, inventado, ficticio, infundado, mentiroso, inexacto, amañado
true, truth, genuine, real, authentic, factual, accurate | vrai, vérité, authentique, réel, exact, authenticité, véridique | verdadero, verdad, auténtico, real, cierto, exacto
disinformation, misinformation, fake news, propaganda, hoax, rumour, rumor | désinformation, fausse nouvelle, infox, propagande, intox, rumeur, fausse information | desinformación, noticia falsa, bulo, propaganda, rumor
publish, release, issue, publication, put out, print, bring out, circulate, make available, put online, unveil, make public, disseminate | publier, parution, publication, paraître, diffuser, éditer, éditeur, mettre en ligne, rendre public, faire paraître, divulguer, faire circuler, livrer au public | publicar, publicación, difundir, editar, sacar a la luz, divulgar, dar a conocer, hacer público
broadcast, air, transmit, transmission, livestream, relay | diffuser, retransmettre, retransmission, émission, en direct, transmettre | emitir, transmitir, emisión, retransmisión, en directo
write, pen, draft, writer | écrire, rédiger, rédaction, écriture | escribir, redactar, redacción
news, news story, newscast, headline, latest news | nouvelle, actualité, information, info, actu | noticia, actualidad, información
press release, communiqué, statement, news release | communiqué de presse, dans un communiqué | comunicado, nota de prensa
press conference, news conference, press briefing | conférence de presse, point presse, point de presse | conferencia de prensa, rueda de prensa
interview, talk to, speak to, q&a | interview, entretien, s'entretenir, interroger | entrevista, entrevistar
spokesperson, spokesman, spokeswoman, mouthpiece, speak for, press secretary, press officer, press chief | porte-parole, au nom de, service de presse, attaché de presse | portavoz, vocero, jefe de prensa, servicio de prensa
media, press, news outlet, news organisation, news organization, news agency, wire service | média, presse, organe de presse, agence de presse | medios, prensa, medio de comunicación, agencia de noticias
journalist, reporter, correspondent, newsman, journalism, columnist | journaliste, reporter, correspondant, chroniqueur | periodista, reportero, corresponsal
newspaper, daily, paper, tabloid, magazine, weekly | journal, quotidien, magazine, hebdomadaire, revue | periódico, diario, revista
television, tv, tv channel, broadcaster, channel, telly | télévision, télé, chaîne de télévision, audiovisuel | televisión, tele, canal, cadena
photograph, photo, picture, pic, image, snapshot, screenshot, imagery, visual | photographie, photo, image, cliché, capture d'écran, imagerie, tirage, instantané, visuel, prise de vue, photographe | fotografía, foto, imagen, fotógrafo, captura de pantalla, instantánea, toma fotográfica
video, footage, clip, filmed, recording, cctv, camera footage, tape | vidéo, séquence, clip, images filmées, filmer, enregistrement, images vidéo, vidéosurveillance, tournage | vídeo, grabación, secuencia, filmación, cinta, metraje, videovigilancia
translate | traduire, traduction, traducteur | traducir, traducción, traductor
express, voice, convey | exprimer, formuler, expression | expresar, manifestar, expresión
encourage, foster, incentive, promotion, spur, stimulate, incentivise | encourager, favoriser, promouvoir, inciter, promotion, stimuler | alentar, fomentar, promover, animar, incentivo, estimular
discourage, deter, dissuade, deterrence | dissuader, décourager, dissuasion | disuadir, desalentar, disuasión
contradict, inconsistent, at odds, fly in the face, conflict with, at variance | contredire, contradiction, contradictoire, incohérent, aller à l'encontre, en porte-à-faux, démentir les propos | contradecir, contradicción, contradictorio, incoherente, ir en contra, chocar con, incongruente
argue, argument, make the case, reasoning | argumenter, faire valoir, plaider | argumentar, razonamiento
debate, discuss, deliberate | débat, débattre, discussion, discuter, délibérer | debate, discusión, deliberar
complain, complaint, grievance, protest | se plaindre, plainte, doléance, grief, réclamation | quejarse, reclamación
apologise, apologize, sorry, regret | s'excuser, excuse, présenter ses excuses, regret, désolé | disculparse, pedir perdón, lamentar
thank, gratitude, grateful | remercier, gratitude, reconnaissant | agradecer, gratitud
insult, slur | insulter, injure, offensant | insultar, ofender, ofensivo
mock, make fun of | se moquer, moquerie, railler, ridiculiser, tourner en dérision | burlarse, ridiculizar
joke, humour, humor, funny | blague, plaisanterie, plaisanter, humour, drôle | broma, chiste, humor, gracioso
shout, yell, scream, cry out | crier, hurler, s'écrier | gritar
whisper, murmur | chuchoter, murmurer | susurrar, murmurar
silence, silent, remain silent, stay quiet, keep quiet | silence, silencieux, se taire, rester muet, garder le silence | silencio, callar, guardar silencio
decline to comment, refuse to comment, no comment, tight-lipped, stonewall, keep mum | refuser de commenter, ne pas commenter, refuser de s'exprimer, botter en touche, bouche cousue, ne pas souhaiter s'exprimer, mutisme | negarse a comentar, sin comentarios, no hacer declaraciones, guardar silencio, no comentar
hint, imply, suggest, insinuate, signal | laisser entendre, sous-entendre, insinuer, suggérer, allusion | insinuar, dar a entender, sugerir
sign, signal, indication, clue, cue | signe, signal, indication, indice | señal, indicio, signo, indicador, pista
indicate, point to, signal, suggest, denote, point towards, bear witness, betray | indiquer, montrer, signaler, témoigner de, attester, laisser penser, suggérer, dénoter, trahir | indicar, mostrar, señalar, apuntar, sugerir, reflejar
read, reader | lire, lecture, lecteur | leer, lectura, lector
listen, heard | écouter, entendre, auditeur | escuchar, oír, oyente
watch, view, viewer, spectator, audience | regarder, spectateur, téléspectateur, public, audience | ver, mirar, espectador, audiencia
letter, mail, missive, open letter | lettre, courrier, missive, correspondance | carta, correo, correspondencia
message, text message, text, sms, email, e-mail | message, sms, texto, courriel, mail, email | mensaje, sms, correo electrónico
call, phone call, telephone, phone, ring | appel, appel téléphonique, coup de fil, téléphoner | llamada, telefonear
contact, get in touch, reach, reach out | contacter, joindre, prendre contact | contactar
post, tweet, publish online, upload | publier, tweeter, mettre en ligne, publication | publicar, tuitear, subir
advertise, ad, advert, commercial | publicité, publicitaire, annonce publicitaire, pub | publicidad, anuncio, publicitario
article, story, piece, write-up, column | article, papier, reportage, chronique, tribune | artículo, reportaje, columna
document, file, paperwork, paper, dossier, archive, memo, memorandum | document, dossier, papier, fichier, archive, mémo, rapport écrit | documento, expediente, archivo, memorando, informe escrito
text, wording, passage | texte, libellé, formulation, extrait | texto, redacción, pasaje
word, term, phrase, expression | mot, terme, expression, formule | palabra, término, expresión
chapter, section, paragraph, extract, excerpt | chapitre, section, paragraphe, extrait | capítulo, sección, párrafo, extracto
summary, sum up, outline, overview, recap, in short, digest, abstract | résumé, synthèse, récapitulatif, aperçu, en bref | resumen, síntesis
quote, quotation, verbatim, exact words | citation, citer, verbatim, mot pour mot | cita, textual
source, informant, tipster, person familiar with the matter | source, informateur, indicateur, de source sûre, proche du dossier, mouchard | fuente, informante, confidente, soplón, fuente cercana
whistleblower, whistle-blower | lanceur d'alerte | denunciante, alertador
anonymous, unnamed, on condition of anonymity | anonyme, anonymat, sous couvert d'anonymat, sous le couvert de l'anonymat | anónimo, anonimato
officially, formal | officiellement, formel | oficialmente, formal
unofficial, off the record | informel, officieusement | extraoficial, informal
editor, editor-in-chief, newsroom, editorial | rédacteur, rédacteur en chef, rédaction, éditorial | editor, redactor, redacción, editorial
analyst, expert, specialist, pundit, observer | analyste, expert, spécialiste, observateur, commentateur | analista, experto, especialista, observador, comentarista
censor, censorship, gag | censurer, bâillonner | censurar
radio, radio station | radio, station de radio, radiophonique | radio, emisora

# thought and knowledge
think, believe, consider, belief, deem, feel, reckon, in the opinion of | penser, croire, considérer, estimer, croyance, trouver que | pensar, considerar, opinar, creencia, pensamiento
opinion, view, viewpoint, point of view, stance, position, standpoint, attitude, perspective | opinion, avis, point de vue, position, attitude | opinión, punto de vista, parecer, postura, posición, actitud
estimate, assess, reckon, put at, guess, ballpark, put a figure, put the figure | estimer, évaluer, chiffrer, tabler sur, supputer, jauger, avancer le chiffre | estimar, estimación, calcular, cifrar
assess, evaluate, appraise, rate | évaluer, apprécier, bilan, notation | evaluar, evaluación, valorar, valoración
knowledge, be aware, known, awareness, familiar with, be informed, have knowledge, hear about | savoir, connaître, connaissance, au courant, conscient, avoir vent, avoir connaissance, être au parfum | saber, conocer, consciente, enterado, estar al tanto, tener conocimiento, estar enterado
learn, find out, learner, discover, get wind of | apprendre, apprentissage, s'instruire, découvrir, avoir vent, prendre connaissance, être mis au courant | aprender, enterarse, aprendizaje, averiguar, tener noticia
remember, recall, memory, recollect, reminder | se souvenir, se rappeler, souvenir, mémoire, rappel | recordar, acordarse, recuerdo, memoria
expect, anticipate, foresee, scheduled, planned, look forward, in the pipeline, in the offing, on the cards, slated, pencilled in, tipped to | prévoir, s'attendre à, anticiper, attente, escompter, attendu, dans les tuyaux, au programme, être attendu, tabler sur, au menu | prever, anticipar, expectativa, esperar, previsto, en cartera, contar con, estar previsto
forecast, predict, projection, prognosis, outlook, foretell | prévoir, prédire, prévision, projection, pronostic, perspective, prédiction | pronosticar, predecir, previsión, pronóstico, proyección, perspectiva
hope, aspire | espérer, espoir, aspirer, souhaiter | esperar, aspirar, aspiración
fear, worry, concern, be afraid, anxiety, afraid, scared, alarm, frighten, nervous | craindre, crainte, inquiétude, peur, redouter, s'inquiéter, préoccupation, inquiet, appréhension | temor, preocupación, miedo, inquietud, preocupar
want, wish, desire, seek, wanna, keen, eager, long for, crave, wish list, hanker, covet, be interested in | vouloir, souhaiter, désirer, désir, chercher à, volonté, souhait, envie, avoir envie, convoiter, tenir à, ambitionner, guigner, lorgner, rêver de | querer, desear, deseo, buscar, voluntad, anhelar, ansiar, codiciar, tener ganas, ambicionar
intend, plan, intention, mean to, aim to, set to, have in mind, poised to, look to, on the verge of, be going to, gear up | avoir l'intention, compter, envisager, intention, prévoir de, projeter, s'apprêter à, avoir en tête, être sur le point, se disposer à, avoir dans l'idée, lorgner, nourrir le projet | pretender, planear, intención, tener previsto, proyectar, estar a punto, proponerse, tener en mente, disponerse a
plan, project, scheme, programme, program, initiative, blueprint, roadmap, game plan, plan of action, masterplan | plan, projet, programme, initiative, feuille de route, planification, plan d'action, intention | plan, proyecto, programa, iniciativa, hoja de ruta, plan de acción, designio
consider, contemplate, mull, weigh, envisage, think about, look at, ponder, under consideration, reflect on, toy with, have in mind, chew over, explore, entertain the idea, in the cards | envisager, étudier, songer, examiner, réfléchir, réflexion, à l'étude, caresser l'idée, peser le pour et le contre, penser à, plancher sur, explorer | contemplar, plantearse, barajar, reflexionar, sopesar, pensar en, meditar
decide, decision, determine, make up one's mind, resolve, rule, settle on, make a decision, come down on, opt | décider, décision, trancher, déterminer, statuer, prendre la décision, se résoudre à, prendre le parti, opter | decidir, decisión, determinar, resolver, tomar la decisión, optar
choose, select, pick, opt, choice, prefer, option | choisir, sélectionner, opter, choix, sélection, préférer, préférence, option | elegir, escoger, seleccionar, elección, preferir, opción
doubt, scepticism, skeptical, question, dubious, unconvinced, disbelief, second thoughts, pinch of salt | douter, scepticisme, sceptique, douteux, mettre en doute, incrédule, dubitatif, prendre avec des pincettes | dudar, escepticismo, escéptico, dudoso, poner en duda, incrédulo
suspect, suspicion, suspicious, smell a rat, have a hunch, mistrust, distrust | soupçonner, suspecter, suspicion, se douter, méfiance, se méfier, subodorer, avoir des soupçons | sospechar, recelar, desconfiar
trust, confidence, rely on, reliance, reliable, trustworthy, count on, credible | confiance, faire confiance, se fier, fiable, crédible, crédibilité, digne de confiance, compter sur, confiant | confianza, confiar, fiarse, fiable, creíble, credibilidad, de confianza
examine, review, scrutinise, scrutiny, look into, analyse, analyze, analysis, reconsider, pore over, comb through, dissect, take a close look, sift, inspect | examiner, examen, passer en revue, réexaminer, analyser, se pencher sur, réexamen, éplucher, scruter, décortiquer, passer au peigne fin, disséquer, passer à la loupe | examinar, revisar, examen, revisión, analizar, análisis, escudriñar, desmenuzar, escrutar
study, research, survey, paper | étude, étudier, recherche | estudio, investigación
search, look for, seek, hunt for, hunt, in search of, comb, scour, on the lookout, shop around, rummage, prospect for | chercher, rechercher, quête, en quête de, être à la recherche, fouiller, ratisser, prospecter, farfouiller | buscar, búsqueda, hurgar, indagar, andar buscando
find, discover, discovery, detect, spot, come across, unearth, track down, uncover, dig up, stumble on, pick up on, get wind of | trouver, découvrir, découverte, détecter, repérer, retrouver, localiser, constater, déceler, dénicher, dégoter, tomber sur, débusquer, dépister, mettre au jour, flairer | encontrar, hallar, descubrir, detectar, localizar, hallazgo, dar con, desenterrar, topar con
identify, identification, recognise, recognize, pinpoint, identity, single out, put a name to, tell apart | identifier, identification, reconnaître, identité, repérer, mettre un nom, authentifier, distinguer | identificar, identificación, reconocer, identidad, distinguir, poner nombre
check, verify, inspect, audit, verification, double-check, monitor, vet, fact-check, cross-check | vérifier, contrôler, inspecter, vérification, audit, recouper, passer au crible, s'assurer, checker, tester | verificar, comprobar, inspeccionar, verificación, auditoría, cotejar, contrastar
prove, proof, demonstrate, evidence, substantiate, bear out, smoking gun, hard evidence, bear witness, documentary evidence, attest, testify to, proof positive | prouver, preuve, démontrer, démonstration, pièce à conviction, élément de preuve, attester, étayer, élément probant, preuve matérielle, faire la preuve, preuve irréfutable, à l'appui | probar, prueba, demostrar, evidencia, acreditar, atestiguar, prueba material, evidenciar, prueba fehaciente
compelling evidence, irrefutable, damning, undeniable | concluant, probant, accablant, irréfutable, indéniable | concluyente, contundente, irrefutable, innegable
display, shown, exhibit, present, flaunt, show off, put on display, parade | montrer, afficher, exposer, présenter, exhiber, dévoiler, faire voir, laisser voir, faire étalage | mostrar, exhibir, exponer, enseñar, presentar, lucir, exhibición, dejar ver, presentación
solve, resolve, solution, settle, fix | résoudre, solution, résolution | resolver, solucionar
problem, difficulty, issue, trouble, challenge, hurdle, obstacle, setback, hitch, snag | problème, difficulté, défi, obstacle, enjeu, ennui, revers, souci, écueil | problema, dificultad, desafío, reto, obstáculo, contratiempo
question, matter, issue | question, enjeu, dossier, affaire | cuestión, asunto, tema
mistake, error, blunder, wrong, by mistake, incorrect, slip-up | erreur, faute, bévue, se tromper, par erreur, à tort, incorrect | error, fallo, equivocación, equivocarse, por error, incorrecto
surprise, astonish, unexpected, shock, stun, startling, amazed | surprise, surprendre, étonner, inattendu, choc, stupéfaction | sorpresa, sorprender, asombrar, inesperado, conmoción
anger, angry, outrage, fury, indignation, furious, rage, mad, resentment | colère, fureur, indignation, furieux, en colère, rage, ire | ira, enojo, cólera, indignación, enfadado, furioso, rabia
experience, expertise, skill, track record | expérience, savoir-faire, expertise, compétence | experiencia, pericia, competencia, habilidad
understand, grasp, comprehend | comprendre, compréhension, saisir, cerner | entender, comprender, comprensión
confuse, mix up | confondre, confusion, embrouiller | confundir, confusión
misunderstand | malentendu, méprise, quiproquo | malentendido
unknown, unidentified, mystery, unclear | inconnu, mystère, mystérieux, on ignore | desconocido, misterio, se ignora
ignore, disregard, overlook, neglect | ignorer, négliger, passer outre, faire fi | ignorar, desatender, pasar por alto
forget, oversight | oublier, oubli | olvidar
notice, realise, realize, observe, become aware, see, catch sight, glimpse | remarquer, se rendre compte, s'apercevoir, constater, entrevoir, distinguer, être témoin de | notar, darse cuenta, advertir, avistar, percatarse, percibir
guess, speculate, conjecture | deviner, spéculer, conjecture, supposer | adivinar, especular, especulación, conjetura
assume, suppose, presume, assumption, hypothesis, theory | supposer, présumer, hypothèse, supposition, théorie, censé | suponer, presumir, suposición, hipótesis, teoría
conclude, conclusion, infer, deduce, takeaway, upshot | conclure, conclusion, déduire, constat, tirer une conclusion | concluir, conclusión, deducir, constatación, sacar conclusiones
imagine, idea, notion, thought | idée, imaginer, notion, pensée | idea, imaginar, noción
concept, notion, principle | notion, principe | concepto, noción, principio
dream, nightmare | rêve, cauchemar | sueño, soñar, pesadilla
interest, be interested, interested in | intérêt, s'intéresser, intéresser | interés, interesarse
curious, curiosity | curieux, curiosité | curioso, curiosidad
certain, sure, certainty, definitely, undoubtedly, for sure, beyond doubt | certitude, sûr et certain, sans aucun doute, certainement, définitif | cierto, seguro, certeza, sin duda, definitivo
apparently, seemingly, it seems, appear, reportedly, allegedly, so-called | apparemment, il semble, sembler, paraître, prétendument, à ce qu'il semble, soi-disant, dit-on, à en croire | aparentemente, parece, al parecer, supuestamente, presuntamente, según se dice
perhaps, maybe, possibly | peut-être, éventuellement | quizás, tal vez, posiblemente
unproven, unconfirmed, unverified, unsubstantiated, no proof, without evidence, baseless, groundless, unsupported, unfounded | invérifiable, non étayé, infondé, sans preuve, sans fondement, non confirmé, non vérifié, non prouvé | sin pruebas, infundado, no confirmado, sin verificar
sense, signify, mean | sens, signification, signifier | sentido, significado
relevant, pertinent | pertinent | pertinente
support, favour, favor, in favour of | favorable, en faveur de, partisan | a favor, partidario
supporter, backer, proponent, advocate, fan | partisan, adepte, soutien, sympathisant, défenseur, fan | partidario, seguidor, simpatizante, defensor
focus, concentrate, centre on | se concentrer, concentration, se focaliser, axer | concentrarse, centrarse, enfocar
priority, prioritise, come first | priorité, prioritaire, prioriser | prioridad, prioritario, priorizar
mind, intellect, brain, thinking | esprit, intellect, cerveau | mente, intelecto
wise, wisdom, sensible, prudent | sage, sagesse, sensé | sabio, sabiduría, sensato
clever, smart, brilliant | intelligent, malin, brillant | inteligente, listo, brillante
stupid, foolish, silly, idiotic, dumb | stupide, idiot, bête, bêtise | estúpido, tonto, idiota
happy, pleased, glad, delighted, satisfied, satisfaction, joy | heureux, content, ravi, satisfait, satisfaction, joie, se réjouir | feliz, contento, encantado, satisfecho, alegría
sad, upset, grief, mourn, sorrow | triste, tristesse, chagrin, deuil, peine | triste, tristeza, duelo, luto, pena
disappoint, let down | décevoir, déception | decepcionar
proud, pride | fier, fierté | orgulloso
shame, ashamed, embarrass, humiliate | honte, honteux, embarrassant, humilier | vergüenza, avergonzado, humillar, humillación
love, adore, be fond of | aimer, adorer, amour, apprécier | amar, querer, amor, gustar
hate, hatred, loathe, detest, dislike | haïr, haine, détester, haineux | odiar, detestar
frustrate, discontent, dissatisfied, dissatisfaction, unhappy | frustration, frustré, mécontentement, insatisfait, grogne | frustración, descontento, insatisfecho
feeling, emotion, sentiment, mood | sentiment, émotion, ressenti, humeur | sentimiento, emoción, ánimo
stress, pressure, strain | stress, pression | estrés, presión
panic, terrified | panique, terreur, effroi | pánico, terror
calm, composed, serene | calme, serein, sérénité, sang-froid | calma, tranquilo, sereno
brave, courage, bravery, heroic, hero | courage, bravoure, héros, héroïque | valiente, valentía, coraje, héroe, heroico
patience, patient | patience | paciencia, paciente
`;
