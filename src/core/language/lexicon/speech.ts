/** Saying, reporting, thinking and knowing. See `../lexicon.ts` for how to read it. */
export const SPEECH = `
# communication
say, state, declare, statement, told, according to, assert | dire, déclarer, affirmer, indiquer, selon | decir, declarar, afirmar, declaración, señalar, manifestar
announce, unveil, proclaim, make public, declare | annoncer, dévoiler, proclamer, faire savoir | anunciar, proclamar, desvelar
claim, allege, assert, accuse | prétendre, alléguer, soutenir, allégation, accuser | alegar, pretender, sostener, asegurar, alegación, acusar, acusación
claim responsibility, take credit, take responsibility | revendiquer, revendication | reivindicar, atribuirse, reivindicación
confirm, verify, corroborate, authenticate, back up, bear out | confirmer, vérifier, corroborer, authentifier, attester | confirmar, confirmación, corroborar, verificar
deny, denial, refute, dismiss, rebut, disavow, repudiate | nier, démentir, réfuter, déni, dénégation, contester | negar, desmentir, refutar, negación
admit, acknowledge, concede, admission, own up, confess | admettre, reconnaître, avouer, concéder, aveu, reconnaissance | admitir, reconocer, confesar, confesión
report, dispatch, relate, recount | rapporter, compte rendu, signaler, raconter, récit | informar, reportar, relatar
explain, explanation, clarify, account for, clarification, spell out | expliquer, clarifier, préciser, éclaircir | explicar, explicación, aclarar, aclaración
describe, depict, portray, description | décrire, dépeindre, description | describir, retratar, descripción
mention, refer to, cite, quote, reference, quotation, evoke, bring up, speak of | mentionner, citer, évoquer, faire référence, citation, référence, faire état | mencionar, citar, referirse, referencia
stress, emphasise, emphasize, underline, highlight, point out, insist | souligner, insister, mettre en avant, mettre l'accent, rappeler, faire remarquer | subrayar, recalcar, destacar, insistir, resaltar
warn, caution, alert, alarm, sound the alarm | avertir, mettre en garde, alerter, prévenir, alarme | advertir, alertar, avisar, advertencia, alarma
threaten, threat, menace | menacer | amenazar
promise, pledge, vow, commit, undertake, swear, guarantee | promettre, promesse, s'engager, engagement, jurer, garantir | prometer, promesa, comprometerse, compromiso, jurar, garantizar
ask, question, inquire, query, enquire | demander, interroger, question, se demander | preguntar, interrogar
request, ask for, appeal, solicit, call for, apply for, plea | demande, solliciter, requête, réclamer | solicitar, pedir, solicitud, petición
demand, call for, insist on, urge, claim | exiger, réclamer, exigence, revendiquer, revendication | exigir, reclamar, exigencia, demandar
urge, exhort, press, call on, call upon, implore, beg, plead | exhorter, appeler à, inciter, implorer, supplier | instar, exhortar, urgir, suplicar
answer, reply, respond, response, retort | répondre, réponse, réplique, rétorquer | responder, contestar, respuesta
react, reaction, response, respond, backlash | réagir, réaction, réponse | reaccionar, respuesta
comment, remark, commentary | commenter, commentaire, remarque | comentar, comentario, observación
talk, speak, conversation, chat, discuss | s'exprimer, conversation, discuter, discussion, s'entretenir, échanger | hablar, expresarse, conversación, conversar, discutir
speech, address, remarks, talk | discours, allocution, intervention, prise de parole | discurso, alocución, intervención
suggest, propose, put forward, proposition | proposer, suggérer, proposition, suggestion, avancer | proponer, sugerir, propuesta, sugerencia
offer, bid, tender, proposal | offrir, proposer | ofrecer, oferta
recommend, advise, advice, counsel, tip | recommander, conseiller, préconiser | recomendar, aconsejar, recomendación, consejo
inform, notify, notification, told | informer, notifier, faire savoir, notification, tenir au courant | informar, notificar, comunicar, notificación, avisar
reveal, disclose, expose, leak, uncover, disclosure, revelation, make known, shown, unmask | révéler, divulguer, dévoiler, fuite, mettre au jour, divulgation, rendre public | revelar, divulgar, filtrar, revelación, filtración, destapar
hide, conceal, cover up, mask, disguise | cacher, dissimuler, masquer, étouffer, camoufler | ocultar, esconder, encubrir, ocultación, disimular
criticise, criticize, slam, blast, critical of, lambast, find fault | critiquer, fustiger, étriller, mettre en cause, détracteur | criticar, arremeter
condemn, denounce, decry, denunciation, deplore, censure | condamner, dénoncer, dénonciation, déplorer, réprouver | condenar, denunciar, deplorar
blame, fault, hold responsible, accuse, point the finger, hold accountable | reprocher, blâmer, tenir pour responsable, imputer, accuser, montrer du doigt, mettre en cause | culpar, reprochar, responsabilizar, acusar, acusación
praise, hail, welcome, commend, applaud, congratulate, compliment, tribute | saluer, louer, féliciter, éloge, applaudir, hommage, se féliciter | elogiar, alabar, aplaudir, felicitar, homenaje
lie, mislead, deceive, deception, liar, trick, fool, dupe | mentir, mensonge, tromper, tromperie, menteur, trompeur, duper, induire en erreur | mentir, mentira, engañar
false, fake, untrue, bogus, phoney, fabricated, made-up, hoax | faux, mensonger, erroné, bidon, inventé de toutes pièces, canular, fictif | falso, erróneo, inventado, ficticio
true, truth, genuine, real, authentic, factual, accurate | vrai, vérité, authentique, réel, exact, authenticité, véridique | verdadero, verdad, auténtico, real, cierto, exacto
disinformation, misinformation, fake news, propaganda, hoax, rumour, rumor | désinformation, fausse nouvelle, infox, propagande, intox, rumeur, fausse information | desinformación, noticia falsa, bulo, propaganda, rumor
publish, release, issue, publication, put out, print | publier, parution, publication, paraître, diffuser, éditer, éditeur | publicar, publicación, difundir, editar
broadcast, air, transmit, transmission, livestream, relay | diffuser, retransmettre, retransmission, émission, en direct, transmettre | emitir, transmitir, emisión, retransmisión, en directo
write, pen, draft, writer | écrire, rédiger, rédaction, écriture | escribir, redactar, redacción
news, news story, newscast, headline, latest news | nouvelle, actualité, information, info, actu | noticia, actualidad, información
press release, communiqué, statement, news release | communiqué de presse, dans un communiqué | comunicado, nota de prensa
press conference, news conference, press briefing | conférence de presse, point presse, point de presse | conferencia de prensa, rueda de prensa
interview, talk to, speak to, q&a | interview, entretien, s'entretenir, interroger | entrevista, entrevistar
spokesperson, spokesman, spokeswoman, mouthpiece, speak for, press secretary | porte-parole, au nom de | portavoz, vocero
media, press, news outlet, news organisation, news organization, news agency, wire service | média, presse, organe de presse, agence de presse | medios, prensa, medio de comunicación, agencia de noticias
journalist, reporter, correspondent, newsman, journalism, columnist | journaliste, reporter, correspondant, chroniqueur | periodista, reportero, corresponsal
newspaper, daily, paper, tabloid, magazine, weekly | journal, quotidien, magazine, hebdomadaire, revue | periódico, diario, revista
television, tv, tv channel, broadcaster, channel, telly | télévision, télé, chaîne de télévision, audiovisuel | televisión, tele, canal, cadena
photograph, photo, picture, pic, image, snapshot, screenshot, imagery | photographie, photo, image, cliché, capture d'écran, imagerie | fotografía, foto, imagen, fotógrafo, captura de pantalla
video, footage, clip, filmed, recording | vidéo, séquence, clip, images filmées, filmer | vídeo, grabación, secuencia
translate | traduire, traduction, traducteur | traducir, traducción, traductor
express, voice, convey | exprimer, formuler, expression | expresar, manifestar, expresión
encourage, foster, incentive, promotion, spur, stimulate, incentivise | encourager, favoriser, promouvoir, inciter, promotion, stimuler | alentar, fomentar, promover, animar, incentivo, estimular
discourage, deter, dissuade, deterrence | dissuader, décourager, dissuasion | disuadir, desalentar, disuasión
contradict, inconsistent, at odds | contredire, contradiction, contradictoire, incohérent | contradecir, contradicción, contradictorio, incoherente
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
decline to comment, refuse to comment, no comment | refuser de commenter, ne pas commenter, refuser de s'exprimer | negarse a comentar, sin comentarios
hint, imply, suggest, insinuate, signal | laisser entendre, sous-entendre, insinuer, suggérer, allusion | insinuar, dar a entender, sugerir
sign, signal, indication, clue, cue | signe, signal, indication, indice | señal, indicio, signo, indicador, pista
indicate, point to, signal, suggest | indiquer, montrer, signaler, témoigner de | indicar, mostrar, señalar
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
document, file, paperwork, paper | document, dossier, papier, fichier | documento, expediente, archivo
text, wording, passage | texte, libellé, formulation, extrait | texto, redacción, pasaje
word, term, phrase, expression | mot, terme, expression, formule | palabra, término, expresión
chapter, section, paragraph, extract, excerpt | chapitre, section, paragraphe, extrait | capítulo, sección, párrafo, extracto
summary, sum up, outline, overview, recap, in short, digest, abstract | résumé, synthèse, récapitulatif, aperçu, en bref | resumen, síntesis
quote, quotation, verbatim, exact words | citation, citer, verbatim, mot pour mot | cita, textual
source, informant, tipster | source, informateur, indicateur | fuente, informante, confidente
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
estimate, assess, reckon, put at, guess, ballpark | estimer, évaluer, chiffrer | estimar, estimación, calcular, cifrar
assess, evaluate, appraise, rate | évaluer, apprécier, bilan, notation | evaluar, evaluación, valorar, valoración
knowledge, be aware, known, awareness, familiar with | savoir, connaître, connaissance, au courant, conscient | saber, conocer, consciente, enterado
learn, find out, learner, discover | apprendre, apprentissage, s'instruire, découvrir | aprender, enterarse, aprendizaje, averiguar
remember, recall, memory, recollect, reminder | se souvenir, se rappeler, souvenir, mémoire, rappel | recordar, acordarse, recuerdo, memoria
expect, anticipate, foresee, scheduled, planned, look forward | prévoir, s'attendre à, anticiper, attente, escompter, attendu | prever, anticipar, expectativa, esperar, previsto
forecast, predict, projection, prognosis, outlook, foretell | prévoir, prédire, prévision, projection, pronostic, perspective, prédiction | pronosticar, predecir, previsión, pronóstico, proyección, perspectiva
hope, aspire | espérer, espoir, aspirer, souhaiter | esperar, aspirar, aspiración
fear, worry, concern, be afraid, anxiety, afraid, scared, alarm, frighten, nervous | craindre, crainte, inquiétude, peur, redouter, s'inquiéter, préoccupation, inquiet, appréhension | temor, preocupación, miedo, inquietud, preocupar
want, wish, desire, seek, wanna, keen, eager | vouloir, souhaiter, désirer, désir, chercher à, volonté, souhait, envie | querer, desear, deseo, buscar, voluntad
intend, plan, intention, mean to, aim to, set to | avoir l'intention, compter, envisager, intention, prévoir de, projeter, s'apprêter à | pretender, planear, intención, tener previsto, proyectar
plan, project, scheme, programme, program, initiative, blueprint, roadmap | plan, projet, programme, initiative, feuille de route, planification | plan, proyecto, programa, iniciativa, hoja de ruta
consider, contemplate, mull, weigh, envisage, think about, look at, ponder, under consideration, reflect on | envisager, étudier, songer, examiner, réfléchir, réflexion | contemplar, plantearse, barajar, reflexionar
decide, decision, determine, make up one's mind, resolve, rule | décider, décision, trancher, déterminer, statuer | decidir, decisión, determinar
choose, select, pick, opt, choice, prefer, option | choisir, sélectionner, opter, choix, sélection, préférer, préférence, option | elegir, escoger, seleccionar, elección, preferir, opción
doubt, scepticism, skeptical, question, dubious | douter, scepticisme, sceptique, douteux | dudar, escepticismo, escéptico, dudoso
suspect, suspicion, suspicious | soupçonner, suspecter, suspicion | sospechar
trust, confidence, rely on, reliance, reliable, trustworthy, count on, credible | confiance, faire confiance, se fier, fiable, crédible, crédibilité, digne de confiance, compter sur, confiant | confianza, confiar, fiarse, fiable, creíble, credibilidad, de confianza
examine, review, scrutinise, scrutiny, look into, analyse, analyze, analysis, reconsider | examiner, examen, passer en revue, réexaminer, analyser, se pencher sur, réexamen | examinar, revisar, examen, revisión, analizar, análisis
study, research, survey, paper | étude, étudier, recherche | estudio, investigación
search, look for, seek, hunt for, hunt, in search of | chercher, rechercher, quête, en quête de | buscar, búsqueda
find, discover, discovery, detect, spot, come across, unearth | trouver, découvrir, découverte, détecter, repérer, retrouver, localiser, constater, déceler | encontrar, hallar, descubrir, detectar, localizar, hallazgo
identify, identification, recognise, recognize, pinpoint, identity | identifier, identification, reconnaître, identité | identificar, identificación, reconocer, identidad
check, verify, inspect, audit, verification, double-check, monitor | vérifier, contrôler, inspecter, vérification, audit | verificar, comprobar, inspeccionar, verificación, auditoría
prove, proof, demonstrate, evidence, substantiate, bear out | prouver, preuve, démontrer, démonstration, pièce à conviction, élément de preuve | probar, prueba, demostrar, evidencia
display, shown, exhibit, present | montrer, afficher, exposer, présenter | mostrar, exhibir, exponer, enseñar, presentar
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
notice, realise, realize, observe, become aware | remarquer, se rendre compte, s'apercevoir, constater | notar, darse cuenta, advertir
guess, speculate, conjecture | deviner, spéculer, conjecture, supposer | adivinar, especular, especulación, conjetura
assume, suppose, presume, assumption, hypothesis, theory | supposer, présumer, hypothèse, supposition, théorie, censé | suponer, presumir, suposición, hipótesis, teoría
conclude, conclusion, infer, deduce | conclure, conclusion, déduire | concluir, conclusión, deducir
imagine, idea, notion, thought | idée, imaginer, notion, pensée | idea, imaginar, noción
concept, notion, principle | notion, principe | concepto, noción, principio
dream, nightmare | rêve, cauchemar | sueño, soñar, pesadilla
interest, be interested, interested in | intérêt, s'intéresser, intéresser | interés, interesarse
curious, curiosity | curieux, curiosité | curioso, curiosidad
certain, sure, certainty, definitely, undoubtedly, for sure, beyond doubt | certitude, sûr et certain, sans aucun doute, certainement, définitif | cierto, seguro, certeza, sin duda, definitivo
apparently, seemingly, it seems, appear, reportedly, allegedly | apparemment, il semble, sembler, paraître, prétendument, à ce qu'il semble | aparentemente, parece, al parecer, supuestamente
perhaps, maybe, possibly | peut-être, éventuellement | quizás, tal vez, posiblemente
unproven, unconfirmed, unverified, unsubstantiated | invérifiable, non étayé |
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
