/**
 * Near-synonyms of news language, and a small dictionary of it: one concept a line, `English | French | Spanish`, words
 * and expressions parted by commas, in dictionary form (infinitive, singular, masculine). A concept holds what a careful
 * reader takes as saying the same thing in a question about a report: never mere associations, never opposites. A word
 * with two common meanings stands in two concepts; words too polysemous to tell anything stand in none. The Spanish
 * column may be empty. Blank lines and lines that begin with `#` are skipped.
 *
 * Search reads the words of a concept as near-synonyms of each other, within a language and across the three; words that
 * are nothing but function words (`stems.ts`) are left out.
 */
export const LEXICON = `
# attributes a question asks for
price, cost, worth, price tag | prix, coût, tarif | precio, coste, costo, tarifa, cuánto cuesta
cost, be worth | coûter, valoir | costar, valer
amount, sum, total | montant, somme, total | monto, suma, importe, total
number, quantity, count | nombre, quantité | número, cantidad
figure, number, statistic, data | chiffre, statistique, donnée | cifra, estadística, dato
age, years old, how old | âge, ans | edad, años
born, birth, date of birth, birthday | naître, naissance, anniversaire | nacer, nacimiento, cumpleaños
size, dimension, magnitude | taille, dimension, grandeur, ampleur | tamaño, dimensión, magnitud
length, long, how long | longueur, long | longitud, largo
duration, how long, period, span, term | durée, période, combien de temps | duración, período, plazo
height, high, tall, elevation, altitude | hauteur, haut, altitude | altura, alto, altitud
depth, deep | profondeur, profond | profundidad, profundo
weight, weigh, mass, heavy | poids, peser, masse, lourd | peso, pesar, masa, pesado
area, surface, acreage | superficie, surface, étendue | superficie, área
distance, far, how far | distance, éloignement, loin | distancia, lejos
range, reach, scope | portée, rayon d'action, autonomie | alcance, autonomía
speed, velocity, pace, how fast | vitesse, rapidité, allure, rythme | velocidad, rapidez, ritmo
temperature, heat, degree | température, chaleur, degré | temperatura, calor, grado
rate, percentage, proportion, ratio, share | taux, pourcentage, proportion, part, ratio | tasa, porcentaje, proporción
name, title, be called | nom, appellation, s'appeler | nombre, llamarse
call, name, dub, designate, christen | nommer, appeler, surnommer, désigner, baptiser | llamar, nombrar, apodar, designar
colour, color, hue, shade | couleur, teinte, coloris | color, tono
kind, type, sort, category, class | genre, type, sorte, catégorie, espèce | tipo, clase, género, categoría
owner, proprietor, holder | propriétaire, détenteur, titulaire | propietario, dueño, titular
author, writer, novelist | auteur, écrivain, romancier, écrivaine | autor, escritor, novelista
perpetrator, culprit, author, offender | auteur, coupable, malfaiteur | autor, culpable
inventor, creator, originator | inventeur, créateur, concepteur | inventor, creador
founder, co-founder | fondateur, cofondateur | fundador, cofundador
reason, cause, motive, ground | raison, cause, motif, mobile | razón, causa, motivo
purpose, aim, goal, objective, target, intent | but, objectif, finalité, visée, cible | propósito, objetivo, fin, finalidad, meta
date, day | date, jour | fecha, día
place, location, venue, site, spot | lieu, endroit, emplacement, site | lugar, sitio, ubicación
position, post, role, function, job title | fonction, poste, rôle, charge | cargo, puesto, función, papel
origin, source, provenance | origine, source, provenance, provenir | origen, fuente, procedencia, provenir
destination, bound for | destination, à destination de | destino, con destino a
recipient, beneficiary, addressee | destinataire, bénéficiaire | destinatario, beneficiario
consequence, result, outcome, effect, impact | conséquence, résultat, effet, impact, issue | consecuencia, resultado, efecto, impacto
condition, requirement, prerequisite, stipulation | condition, exigence, préalable | condición, requisito, exigencia
advantage, benefit, upside | avantage, bénéfice, atout | ventaja, beneficio
method, manner, means | manière, façon, méthode, moyen | manera, modo, forma, método, medio
feature, characteristic, trait, property | caractéristique, trait, particularité, propriété | característica, rasgo, propiedad
difference, gap, discrepancy, distinction | différence, écart, distinction, décalage | diferencia, brecha, distinción
model, version, variant | modèle, version, variante | modelo, versión, variante
brand, label | marque, label, enseigne | marca
material, substance, matter | matériau, matière, substance | material, materia, sustancia
component, part, piece, element, ingredient | composant, pièce, élément, ingrédient | componente, pieza, elemento, ingrediente
language, tongue | langue, langage, idiome | idioma, lengua
nationality, citizenship | nationalité, citoyenneté | nacionalidad, ciudadanía
address, headquarters, seat, head office | adresse, siège, siège social, quartier général | dirección, sede, cuartel general
subject, topic, theme | sujet, thème, thématique | tema, asunto

# quantities and measure
billion, thousand million | milliard | mil millones, millardo
half, fifty percent | moitié, demi, cinquante pour cent | mitad
double, twice, twofold | double, doubler, deux fois | doble, duplicar, dos veces
percent, per cent, percentage point | pour cent, point de pourcentage | por ciento, punto porcentual
majority, bulk | majorité, plupart, majeure partie, essentiel | mayoría, mayor parte
numerous, plenty | nombreux, beaucoup, maint | muchos, numeroso
average, mean | moyenne, moyen | promedio, media, medio
maximum, highest, peak, ceiling, cap, upper limit | maximum, maximal, pic, plafond | máximo, pico, techo
minimum, lowest, floor, lower limit | minimum, minimal, plancher | mínimo, suelo
limit, threshold, bound | limite, seuil, borne | límite, umbral
around, approximately, roughly, nearly, almost | environ, à peu près, presque | aproximadamente, casi
exceed, surpass, top | dépasser, excéder, surpasser | superar, exceder, sobrepasar
count, tally, number, reckon | compter, dénombrer, recenser, comptage | contar, recuento
dollar, usd, buck | dollar, usd | dólar, usd
pound, sterling, gbp | livre, sterling | libra, esterlina

# time
year, annual, yearly, twelve months | an, année, annuel | año, anual
month, monthly | mois, mensuel | mes, mensual
week, weekly | semaine, hebdomadaire | semana, semanal
day, daily | jour, journée, quotidien, journalier | día, jornada, diario, cotidiano
decade, ten years | décennie, dix ans | década, decenio
century | siècle | siglo
early, premature, ahead of time | tôt, précoce, prématuré, anticipé | temprano, precoz, prematuro, anticipado
late, tardy, overdue, belated | tard, tardif, en retard | tarde, tardío, retrasado
recent, latest, recently, lately | récent, dernier, récemment, dernièrement | reciente, último, recientemente
current, present, currently, ongoing | actuel, actuellement, maintenant, présent, en cours | actual, actualmente, ahora, en curso
future, upcoming, coming, forthcoming, next | futur, avenir, prochain, à venir | futuro, venidero, próximo
past, previous, former, prior, earlier | passé, précédent, ancien, antérieur | pasado, anterior, previo
temporary, provisional, interim, transitional | temporaire, provisoire, intérimaire, par intérim | temporal, provisional, interino
permanent, lasting, durable, enduring | permanent, durable, pérenne | permanente, duradero
delay, postpone, put off, defer, adjourn | retarder, reporter, repousser, différer, ajourner, retard | retrasar, aplazar, posponer, postergar, retraso
deadline, cut-off date, time limit, expiry | date limite, échéance, délai, date butoir | fecha límite, plazo, vencimiento
schedule, timetable, calendar, timeline | calendrier, programme, horaire, échéancier | calendario, horario, cronograma
anniversary, commemoration, commemorate | anniversaire, commémoration, commémorer | aniversario, conmemoración, conmemorar
old, ancient, elderly, aged | vieux, ancien, âgé | viejo, antiguo, anciano
new, novel, brand-new | nouveau, neuf, inédit | nuevo, novedoso, inédito
modern, contemporary, up-to-date, state-of-the-art | moderne, contemporain, dernier cri | moderno, contemporáneo, puntero
first, initial, inaugural, original | premier, initial, inaugural, originel | primero, inicial, inaugural
wait, await, waiting | attendre, attente, patienter | esperar, espera, aguardar
expire, lapse, run out | expirer, prendre fin, arriver à échéance | expirar, caducar, vencer

# start, end and course of things
start, begin, beginning, commence, onset, outset | commencer, débuter, début, commencement, démarrer | empezar, comenzar, inicio, comienzo, iniciar
launch, kick off, initiate, roll out | lancer, lancement, initier | lanzar, lanzamiento, emprender
open, inaugurate, opening, inauguration | ouvrir, inaugurer, ouverture, inauguration | abrir, inaugurar, apertura, inauguración
end, finish, conclude, terminate, completion | finir, terminer, achever, conclure, fin, achèvement | terminar, acabar, concluir, finalizar, fin, final
close, shut, closure, shut down | fermer, fermeture | cerrar, cierre, clausura
stop, halt, cease, discontinue, cessation | arrêter, cesser, stopper, arrêt, cessation | parar, detener, cesar, cese
suspend, pause, freeze, suspension | suspendre, geler, suspension, pause, gel | suspender, congelar, suspensión, pausa
resume, restart, relaunch, resumption, reopen | reprendre, relancer, redémarrer, reprise, rouvrir | reanudar, relanzar, reiniciar, reanudación, reabrir
continue, carry on, persist, keep on | continuer, poursuivre, persister, poursuite | continuar, proseguir, seguir, persistir
extend, prolong, renew, extension, renewal | prolonger, prolongation, reconduire, renouveler | prolongar, prorrogar, prórroga, renovar, renovación
remain, stay | rester, demeurer, subsister | quedar, permanecer, quedarse
happen, occur, take place, occurrence | se produire, arriver, survenir, avoir lieu, se passer, se dérouler | ocurrir, suceder, tener lugar, producirse
event, incident, occasion | événement, incident | evento, acontecimiento, suceso, incidente
hold, organise, organize, stage, host | organiser, tenir, accueillir, organisation | organizar, celebrar, acoger
attend, take part, participate, participation | assister, participer, participation, prendre part | asistir, participar, participación, tomar parte
cancel, call off, scrap, cancellation, annul | annuler, annulation, abandonner | cancelar, anular, cancelación, anulación
step, stage, phase | étape, phase, stade | etapa, fase, paso
progress, advance, headway, breakthrough | progrès, avancée, progresser, avancer, percée | progreso, avance, progresar, avanzar
appear, emerge, arise, appearance, emergence | apparaître, émerger, surgir, apparition, émergence | aparecer, surgir, aparición, emerger
disappear, vanish, go missing, disappearance | disparaître, disparition, s'évanouir | desaparecer, desaparición
missing, unaccounted for | disparu, porté disparu, introuvable | desaparecido

# change
increase, rise, grow, raise, climb, growth | augmenter, hausse, augmentation, croître, croissance, accroître | aumentar, subir, aumento, crecer, subida
surge, soar, jump, spike, skyrocket, leap | bondir, flamber, s'envoler, bond, flambée, envolée, grimper | dispararse, repuntar, repunte
decrease, decline, fall, drop, dip, diminish | baisser, diminuer, baisse, diminution, chuter, reculer | disminuir, bajar, caer, descenso, caída, bajada
plunge, plummet, slump, crash, tumble, collapse | plonger, s'effondrer, effondrement, dégringoler, chute | desplomarse, desplome, hundirse, derrumbarse
reduce, cut, lower, reduction, slash, curb, trim | réduire, abaisser, réduction, couper, coupe | reducir, recortar, rebajar, reducción, recorte
expand, enlarge, widen, expansion | élargir, agrandir, étendre, expansion, élargissement | ampliar, expandir, extender, expansión, ampliación
change, alter, modify, shift, modification | changer, modifier, changement, modification, évolution | cambiar, modificar, cambio, modificación, alterar
improve, enhance, better, upgrade, improvement | améliorer, amélioration, perfectionner, bonifier | mejorar, mejora, perfeccionar
worsen, deteriorate, aggravate, deterioration | empirer, aggraver, détériorer, aggravation, dégradation, se dégrader | empeorar, agravar, deteriorar, deterioro
modernise, modernize, upgrade, refurbish, overhaul | moderniser, modernisation, rénover, remettre à niveau | modernizar, modernización
replace, substitute, replacement, supersede | remplacer, substituer, remplacement, substitution | reemplazar, sustituir, sustitución, reemplazo
strengthen, reinforce, bolster, boost, beef up, consolidate | renforcer, consolider, renforcement, muscler | reforzar, fortalecer, consolidar, refuerzo
weaken, undermine, erode, weakening | affaiblir, fragiliser, saper, affaiblissement | debilitar, socavar, debilitamiento
accelerate, speed up, hasten, acceleration | accélérer, hâter, accélération | acelerar, agilizar, aceleración
slow, slow down, slowdown | ralentir, ralentissement, freiner | ralentizar, desacelerar, desaceleración, frenar
spread, propagate, propagation, proliferate | propager, se répandre, propagation, proliférer, diffuser | propagar, extenderse, propagación, difundir
recover, rebound, recovery, bounce back, pick up | se redresser, rebondir, reprise, rebond, redressement | recuperarse, recuperación, repuntar
exchange, swap, trade-off | échanger, échange, troquer | intercambiar, canjear, intercambio, canje
remove, withdraw, removal, strip | enlever, retirer, ôter, retrait, supprimer | quitar, retirar, eliminar, retirada
abolish, scrap, repeal, abolition, eliminate | abolir, supprimer, abroger, abolition, suppression | abolir, derogar, suprimir, abolición, supresión

# movement
arrive, arrival, reach | arriver, arrivée, parvenir, atteindre | llegar, llegada, alcanzar
leave, depart, departure, set off, quit | partir, quitter, départ | salir, partir, irse, salida, marcharse
return, come back, go back | revenir, retourner, retour, rentrer | volver, regresar, regreso, vuelta, retorno
enter, entry, entrance | entrer, entrée, pénétrer | entrar, entrada, ingresar, ingreso
move, relocate, relocation, shift | déménager, déplacer, déplacement | mudarse, trasladar, traslado, desplazar
travel, journey, trip, voyage | voyager, voyage, trajet, déplacement | viajar, viaje, trayecto
visit, visitor, tour, official visit | visite, visiter, visiteur, se rendre | visita, visitar, visitante
cross, crossing, traverse | traverser, traversée, franchir, franchissement | cruzar, atravesar, cruce, travesía
deliver, ship, send, supply, provide, transfer, hand over | livrer, expédier, envoyer, fournir, approvisionner, transférer | entregar, enviar, suministrar
delivery, supply, shipment, transfer, provision | livraison, fourniture, approvisionnement, envoi, transfert | entrega, suministro, envío, transferencia
receive, obtain, get hold of, reception | recevoir, obtenir, réception, se procurer | recibir, obtener, recepción
carry, transport, convey, haul | transporter, acheminer, convoyer, transport | transportar, transporte
deploy, station, deployment | déployer, déploiement, stationner | desplegar, despliegue, estacionar
withdraw, pull out, pull back, withdrawal, retreat | se retirer, retrait, repli, se replier, battre en retraite | retirarse, retirada, repliegue, replegarse
flee, escape, run away, flight | fuir, s'enfuir, s'échapper, fuite, évasion, s'évader | huir, escapar, fuga, huida, fugarse
sink, shipwreck, sinking | couler, sombrer, naufrage, faire naufrage | hundirse, naufragar, naufragio
migrate, migration, emigrate, immigrate | migrer, migration, émigrer, immigrer | migrar, migración, emigrar, inmigrar
distribute, hand out, distribution, dispense | distribuer, distribution, répartir, répartition | distribuir, repartir, distribución, reparto

# communication
say, state, declare, statement, declaration | dire, déclarer, affirmer, déclaration, propos, indiquer | decir, declarar, afirmar, declaración, señalar
announce, unveil, announcement, proclaim | annoncer, annonce, dévoiler, proclamer | anunciar, anuncio, proclamar, desvelar
claim, allege, contend, assert, allegation | prétendre, alléguer, soutenir, allégation, assurer | alegar, pretender, sostener, asegurar, alegación
claim responsibility, take credit | revendiquer, revendication | reivindicar, atribuirse, reivindicación
confirm, confirmation, verify, corroborate | confirmer, confirmation, vérifier, corroborer | confirmar, confirmación, corroborar
deny, denial, refute, dismiss | nier, démentir, démenti, réfuter | negar, desmentir, refutar, desmentido
admit, acknowledge, concede, admission, own up | admettre, reconnaître, avouer, concéder, aveu | admitir, reconocer, confesar
report, account, dispatch | rapporter, rapport, compte rendu, signaler, relater | informar, informe, reportar, reporte
explain, explanation, clarify, account for | expliquer, explication, clarifier, préciser | explicar, explicación, aclarar
describe, depict, portray, description | décrire, dépeindre, description | describir, retratar, descripción
mention, refer to, cite, quote, reference | mentionner, citer, évoquer, faire référence, mention, citation | mencionar, citar, referirse, mención, cita
stress, emphasise, emphasize, underline, highlight, point out | souligner, insister, mettre en avant, mettre l'accent | subrayar, recalcar, destacar, insistir
warn, warning, caution, alert | avertir, mettre en garde, alerter, prévenir, avertissement, alerte | advertir, alertar, avisar, advertencia, alerta
threaten, threat, menace | menacer, menace | amenazar, amenaza
promise, pledge, vow, commit, commitment | promettre, promesse, s'engager, engagement | prometer, promesa, comprometerse, compromiso
ask, question, inquire, query | demander, interroger, question, questionner | preguntar, pregunta, interrogar
request, ask for, appeal, solicit | demande, demander, solliciter, requête, réclamer | solicitar, pedir, solicitud, petición
demand, call for, insist on, urge | exiger, réclamer, exigence, revendiquer | exigir, reclamar, exigencia
urge, exhort, press, call on | exhorter, presser, appeler à, inciter | instar, exhortar, urgir
answer, reply, respond, response | répondre, réponse, réplique, répliquer | responder, contestar, respuesta
react, reaction, response | réagir, réaction | reaccionar, reacción
comment, remark, observation | commenter, commentaire, remarque | comentar, comentario, observación
talk, speak, conversation, chat | parler, s'exprimer, conversation | hablar, expresarse, conversación
speech, address, remarks | discours, allocution | discurso, alocución
suggest, propose, proposal, suggestion, put forward | proposer, suggérer, proposition, suggestion | proponer, sugerir, propuesta, sugerencia
offer, bid, tender | offrir, offre | ofrecer, oferta
recommend, advise, recommendation, advice | recommander, conseiller, recommandation, conseil | recomendar, aconsejar, recomendación, consejo
inform, notify, notification | informer, notifier, faire savoir, aviser, notification | informar, notificar, comunicar, notificación
reveal, disclose, expose, leak, uncover, disclosure | révéler, divulguer, dévoiler, révélation, fuite | revelar, divulgar, filtrar, revelación, filtración
hide, conceal, cover up, concealment | cacher, dissimuler, masquer, dissimulation | ocultar, esconder, encubrir, ocultación
criticise, criticize, criticism, slam, blast | critiquer, critique, fustiger, étriller | criticar, crítica, arremeter
condemn, denounce, decry, condemnation | condamner, dénoncer, condamnation, dénonciation | condenar, denunciar, condena, denuncia
blame, fault, hold responsible | reprocher, blâmer, tenir pour responsable, imputer | culpar, reprochar, responsabilizar
praise, hail, welcome, commend, applaud | saluer, louer, féliciter, éloge, applaudir | elogiar, alabar, aplaudir, elogio
lie, mislead, deceive, deception | mentir, mensonge, tromper, tromperie | mentir, mentira, engañar, engaño
false, fake, untrue, bogus, wrong | faux, mensonger, erroné, bidon | falso, erróneo
true, truth, genuine, real, authentic | vrai, vérité, véritable, authentique, réel | verdadero, verdad, auténtico, real
disinformation, misinformation, fake news | désinformation, fausse nouvelle, infox | desinformación, noticia falsa, bulo
publish, release, issue, publication | publier, parution, publication, paraître, diffuser | publicar, publicación, difundir
broadcast, air, transmit, screen | diffuser, diffusion, retransmettre, retransmission | emitir, transmitir, emisión, retransmisión
write, writing, pen, draft | écrire, rédiger, rédaction | escribir, redactar, redacción
news, report, news story | nouvelle, actualité, information | noticia, actualidad
press release, communiqué, statement | communiqué, communiqué de presse | comunicado, nota de prensa
press conference, news conference, briefing | conférence de presse, point presse | conferencia de prensa, rueda de prensa
interview, talk to | interview, entretien, interviewer | entrevista, entrevistar
spokesperson, spokesman, spokeswoman | porte-parole | portavoz, vocero
media, press, news outlet | média, presse, organe de presse | medios, prensa, medio de comunicación
journalist, reporter, correspondent | journaliste, reporter, correspondant | periodista, reportero, corresponsal
newspaper, daily, paper | journal, quotidien | periódico, diario
television, tv, tv channel, broadcaster | télévision, télé, chaîne de télévision | televisión, tele, canal
photograph, photo, picture, image, shot | photographie, photo, image, cliché | fotografía, foto, imagen
video, footage, clip | vidéo, séquence, clip | vídeo, grabación
translate, translation, translator | traduire, traduction, traducteur | traducir, traducción, traductor
express, voice, convey | exprimer, faire part, formuler | expresar, manifestar
encourage, foster, promote, encouragement | encourager, favoriser, promouvoir, encouragement | alentar, fomentar, promover, animar
discourage, deter, dissuade, deterrence, deterrent | dissuader, décourager, dissuasion | disuadir, desalentar, disuasión

# thought and knowledge
think, believe, consider, belief, deem, feel | penser, croire, considérer, estimer, juger | pensar, creer, considerar, opinar, creencia
opinion, view, viewpoint, point of view | opinion, avis, point de vue | opinión, punto de vista, parecer
estimate, estimation, assess, reckon | estimer, estimation, évaluer, chiffrer | estimar, estimación, calcular, cifrar
assess, evaluate, appraise, assessment, evaluation | évaluer, évaluation, apprécier, bilan | evaluar, evaluación, valorar, valoración
knowledge, be aware | savoir, connaître, connaissance | saber, conocer, conocimiento
learn, find out, learning | apprendre, apprentissage | aprender, enterarse, aprendizaje
remember, recall, memory, recollect | se souvenir, se rappeler, souvenir, mémoire | recordar, acordarse, recuerdo, memoria
expect, anticipate, expectation, foresee | prévoir, s'attendre à, anticiper, attente, escompter | prever, anticipar, expectativa, esperar
forecast, predict, projection, prediction | prévoir, prédire, prévision, projection, pronostic | pronosticar, predecir, previsión, pronóstico, proyección
hope, hopeful, aspire, aspiration | espérer, espoir, aspirer, aspiration, souhaiter | esperar, esperanza, aspirar, aspiración
fear, worry, concern, be afraid, anxiety | craindre, crainte, inquiétude, peur, redouter, s'inquiéter | temer, temor, preocupación, miedo, inquietud
want, wish, desire, seek | vouloir, souhaiter, désirer, désir, chercher à | querer, desear, deseo, buscar
intend, plan, intention, mean to | avoir l'intention, compter, envisager, intention | pretender, planear, intención, tener previsto
plan, project, scheme, programme, program, initiative | plan, projet, programme, initiative | plan, proyecto, programa, iniciativa
consider, contemplate, mull, weigh, envisage | envisager, étudier, songer, examiner | contemplar, plantearse, barajar
decide, decision, determine, make up one's mind | décider, décision, trancher | decidir, decisión
choose, select, pick, opt, choice, selection | choisir, sélectionner, opter, choix, sélection | elegir, escoger, seleccionar, elección, selección
doubt, doubtful, scepticism, sceptical, skeptical | douter, doute, scepticisme, sceptique | dudar, duda, escepticismo, escéptico
suspect, suspicion | soupçonner, soupçon, suspecter | sospechar, sospecha
trust, confidence, rely on, reliance | confiance, faire confiance, se fier | confianza, confiar, fiarse
examine, review, scrutinise, scrutiny, look into | examiner, examen, passer en revue, réexaminer | examinar, revisar, examen, revisión
study, research, survey | étude, étudier | estudio, estudiar, investigación
search, look for, seek, hunt for | chercher, rechercher, recherche, quête | buscar, búsqueda
find, discover, discovery, detect, spot, detection | trouver, découvrir, découverte, détecter, repérer | encontrar, hallar, descubrir, descubrimiento, detectar
identify, identification, recognise, recognize | identifier, identification, reconnaître | identificar, identificación, reconocer
check, verify, inspect, inspection | vérifier, contrôler, inspecter, vérification, inspection | verificar, comprobar, inspeccionar, inspección, verificación
prove, proof, demonstrate, evidence | prouver, preuve, démontrer, démonstration | probar, prueba, demostrar, evidencia
display, demonstrate | montrer, afficher, exposer, présenter | mostrar, exhibir, exponer, enseñar
solve, resolve, solution, settle, fix | résoudre, régler, solution, résolution | resolver, solucionar, solución
problem, difficulty, issue, trouble, challenge, hurdle | problème, difficulté, défi, obstacle, enjeu, ennui | problema, dificultad, desafío, reto, obstáculo
question, matter | question, enjeu, dossier | cuestión, asunto, tema
mistake, error, blunder, wrong | erreur, faute, bévue, se tromper | error, fallo, equivocación, equivocarse
surprise, surprising, astonish, unexpected | surprise, surprendre, étonner, étonnant, inattendu | sorpresa, sorprender, asombrar, inesperado
anger, angry, outrage, fury, indignation | colère, fureur, indignation, furieux, en colère | ira, enojo, cólera, indignación, enfadado
experience, expertise | expérience, savoir-faire, expertise | experiencia, pericia

# cause, purpose, ability, success
cause, trigger, provoke, bring about, lead to, result in, spark | causer, provoquer, entraîner, déclencher, engendrer | causar, provocar, desencadenar
due to, owing to, as a result of | en raison de, à cause de | debido a, a causa de, por culpa de
despite, in spite of, notwithstanding | malgré, en dépit de | a pesar de, pese a
allow, enable, permit, authorise, authorize, permission | permettre, autoriser, autorisation, permission | permitir, autorizar, autorización, permiso
licence, license, permit | licence, permis, agrément | licencia, permiso
forbid, ban, prohibit, prohibition, outlaw | interdire, interdiction, prohiber, bannir | prohibir, prohibición, vetar
prevent, avoid, avert, prevention | empêcher, éviter, prévenir, prévention | impedir, evitar, prevenir, prevención
block, hinder, obstruct, hamper, impede | bloquer, entraver, gêner, obstruer, entrave | bloquear, obstaculizar, entorpecer
force, compel, oblige, coerce, require | forcer, obliger, contraindre, contrainte | forzar, obligar, imponer
impose, imposition, levy | imposer, imposition, infliger | imponer, imposición
need, require, necessity, necessary, requirement | besoin, nécessiter, nécessaire, nécessité, falloir | necesitar, necesidad, necesario, requerir
obligation, duty, mandatory, compulsory, binding | obligation, obligatoire, contraignant | obligación, obligatorio, vinculante
help, aid, assist, assistance, relief | aider, aide, assistance, secours | ayudar, ayuda, asistir, asistencia
support, back, backing, endorse, endorsement, stand behind | soutenir, soutien, appuyer, appui, épauler | apoyar, apoyo, respaldar, respaldo
contribute, contribution | contribuer, contribution, apport | contribuir, contribución, aporte
influence, sway, clout, affect | influence, influencer, affecter | influencia, influir, afectar
aim, seek, target, intend to, be meant to | viser, chercher à, avoir pour but | apuntar, pretender, tener como objetivo
try, attempt, endeavour, effort, strive | essayer, tenter, tentative, effort, s'efforcer | intentar, intento, esfuerzo, tratar de, tentativa
succeed, success, manage, successful | réussir, réussite, succès, parvenir, réussi | lograr, éxito, conseguir, exitoso
achieve, accomplish, attain, achievement, fulfil, fulfill | accomplir, réaliser, atteindre, accomplissement, exploit | alcanzar, cumplir, lograr, logro
fail, failure, flop, unsuccessful | échouer, échec, rater, infructueux | fracasar, fracaso, fallar
able, capable, ability, capability | capable, capacité | capaz, capacidad
carry out, implement, execute, conduct, implementation | mettre en œuvre, exécuter, réaliser, mener, effectuer | llevar a cabo, ejecutar, realizar, efectuar
apply, enforce, application, enforcement | appliquer, application, faire respecter | aplicar, aplicación, hacer cumplir
use, utilise, utilize, usage, employ, utilization | utiliser, employer, usage, utilisation, emploi, recourir | usar, utilizar, emplear, uso, empleo
lack, shortage, scarcity, deficit, shortfall | manque, pénurie, manquer, déficit, carence | falta, escasez, carencia, faltar
excess, surplus, glut | excès, excédent, surplus | exceso, excedente
save, savings, spare, economise | épargner, économiser, épargne, économies | ahorrar, ahorro
manage, operate, management, operation | gérer, exploiter, gestion, exploitation | gestionar, operar, gestión, explotación
lead, head, direct, leadership, be in charge | diriger, mener, présider, à la tête de, direction | dirigir, encabezar, liderar, dirección, liderazgo
control, supervise, oversee, supervision, oversight | contrôler, superviser, contrôle, supervision, surveiller | controlar, supervisar, control, supervisión
monitor, watch, surveillance, observe | surveiller, surveillance, observer | vigilar, vigilancia, observar
cooperate, cooperation, collaborate, collaboration | coopérer, coopération, collaborer, collaboration | cooperar, cooperación, colaborar, colaboración
partnership, partner, team up | partenariat, partenaire, s'associer | asociación, socio, asociarse
join, accede, accession, sign up, membership | rejoindre, adhérer, adhésion, intégrer | unirse, adherirse, adhesión, ingresar
belong to, be part of, member | appartenir, faire partie, membre | pertenecer, formar parte, miembro
include, comprise, consist of, contain, inclusion | comprendre, inclure, comporter, contenir, composé de | incluir, comprender, contener, constar de
exclude, expel, exclusion, leave out, bar | exclure, exclusion, écarter | excluir, exclusión, descartar
involve, implicate, involvement | impliquer, implication, mêlé à | implicar, involucrar, implicación
concern, relate to, regard, affect | concerner, porter sur, toucher, avoir trait à | concernir, atañer, afectar
link, tie, connection, relation, relationship, bond | lien, relation, rapport, liaison, lier, rattacher | vínculo, relación, lazo, vincular, enlace
depend on, dependence, reliance, reliant | dépendre, dépendance, tributaire | depender, dependencia
measure, step, provision | mesure, disposition | medida, disposición
rule, regulation, norm, standard | règle, règlement, norme, réglementation | regla, norma, reglamento, regulación
system, scheme, mechanism, arrangement | système, dispositif, mécanisme | sistema, dispositivo, mecanismo
test, trial, try out, experiment | tester, essai, test, essayer, expérimenter | probar, prueba, ensayo, experimentar
risk, danger, hazard, peril | risque, danger, péril, aléa | riesgo, peligro
protect, protection, safeguard, defend, shield | protéger, protection, défendre, préserver | proteger, protección, defender, salvaguardar
preserve, conserve, conservation, maintain | préserver, conserver, conservation, sauvegarder, sauvegarde | preservar, conservar, conservación
rescue, save, rescuer | sauver, secourir, sauvetage, secouriste, sauveteur | rescatar, salvar, rescate, socorrista, salvamento
abandon, renounce, drop | abandonner, renoncer, abandon | abandonar, renunciar, abandono
maintain, maintenance, upkeep, service | entretenir, entretien, maintenance | mantener, mantenimiento
repair, fix, mend | réparer, réparation | reparar, reparación, arreglar

# possession and exchange
own, possess, ownership, possession | posséder, détenir, possession, propriété | poseer, posesión, propiedad
acquire, acquisition, takeover, buy out | acquérir, acquisition, rachat, racheter, prise de contrôle | adquirir, adquisición, absorber
buy, purchase, procure, procurement, buyer | acheter, achat, acquérir, acheteur | comprar, compra, adquirir, comprador
sell, sale, seller, vendor, sell off | vendre, vente, vendeur, céder, cession | vender, venta, vendedor
rent, lease, hire, rental | louer, location, loyer, bail | alquilar, alquiler, arrendar, arrendamiento
donate, donation, grant, gift | don, offrir, cadeau, octroyer | donar, donación, regalo
donor, sponsor, backer, patron | donateur, mécène, sponsor, parrain, bailleur de fonds | donante, patrocinador, mecenas
grant, award, bestow, allocate | accorder, attribuer, octroyer, décerner, allouer | conceder, otorgar, adjudicar
lend, loan, lender | prêter, prêt, prêteur | prestar, préstamo, prestamista
pay, payment, settle, disburse | payer, paiement, verser, versement, régler | pagar, pago, abonar, desembolsar
spend, expenditure, spending, expense, outlay | dépenser, dépense, frais | gastar, gasto, desembolso
earn, income, revenue, earnings | gagner, revenu, recette, gains | ganar, ingreso, renta, ganancia
lose, loss | perdre, perte | perder, pérdida
gain, obtain, secure, win | obtenir, gagner, décrocher, remporter | obtener, lograr, conseguir
collect, gather, collection, raise | recueillir, collecter, collecte, récolter, rassembler | recoger, recaudar, recolectar, recaudación
share, divide up | partager, partage | compartir, reparto
refund, reimburse, repay, repayment, reimbursement | rembourser, remboursement | reembolsar, devolver, reembolso
compensate, compensation, indemnify, damages | indemniser, indemnisation, dédommager, compensation | indemnizar, indemnización, compensar, compensación
inherit, inheritance, heir, legacy | hériter, héritage, héritier, legs | heredar, herencia, heredero, legado
steal, theft, rob, robbery, burglary | voler, vol, dérober, braquage, cambriolage | robar, robo, hurto, atraco
property, real estate, estate | immobilier, propriété | inmueble, propiedad, bienes raíces, inmobiliario
asset, holdings, wealth | actif, patrimoine | activo, patrimonio, bienes
wealth, rich, wealthy, fortune, affluent | richesse, riche, fortune, aisé | riqueza, rico, fortuna, adinerado
poor, poverty, impoverished, destitute | pauvre, pauvreté, misère, démuni | pobre, pobreza, miseria

# creation and destruction
build, construct, construction, building, erect | construire, bâtir, construction, édifier, chantier | construir, edificar, construcción, obra
create, creation, set up, establish, found | créer, création, fonder, établir, mettre en place | crear, creación, fundar, establecer
manufacture, produce, manufacturing, production, output | fabriquer, produire, fabrication, production | fabricar, producir, fabricación, producción
manufacturer, maker, producer | fabricant, producteur, constructeur | fabricante, productor
design, draw up, conceive, devise | concevoir, conception, élaborer | diseñar, diseño, concebir, elaborar
install, installation, fit | installer, installation, poser | instalar, instalación
destroy, destruction, demolish, raze, wreck, ruin | détruire, destruction, anéantir, démolir, raser | destruir, destrucción, demoler, arrasar
damage, harm | endommager, dégât, dommage, abîmer, nuire | dañar, daño, perjudicar
demolish, pull down, tear down, demolition, dismantle | démolir, démolition, démanteler, démantèlement | derribar, demoler, demolición, desmantelar
break, rupture, smash, shatter | casser, briser, rompre, rupture | romper, quebrar, ruptura
collapse, cave in, crumble | s'effondrer, s'écrouler, effondrement | derrumbarse, desplomarse, derrumbe, colapso
burn, set on fire, blaze, scorch | brûler, incendier, calciner | quemar, arder, incendiar
explode, explosion, blast, blow up, detonate, detonation | exploser, explosion, détonation, faire sauter | explotar, explosión, estallar, detonación
debris, rubble, wreckage, ruins | débris, décombres, épave, ruines, gravats | escombros, restos, ruinas

# politics and government
government, administration, executive, cabinet | gouvernement, exécutif, administration | gobierno, ejecutivo, administración
govern, rule, be in power | gouverner, être au pouvoir, régner | gobernar, reinar
authorities, officials | autorités, pouvoirs publics | autoridades, poderes públicos
president, head of state, presidency, presidential | président, chef de l'État, présidence, présidentiel | presidente, jefe de Estado, presidencia, presidencial
prime minister, premier, head of government, pm | premier ministre, chef du gouvernement | primer ministro, jefe de gobierno
minister, secretary, ministry, department | ministre, ministère, secrétaire | ministro, ministerio, secretario, secretaría
foreign minister, foreign secretary, secretary of state | ministre des Affaires étrangères, chef de la diplomatie | ministro de Exteriores, canciller
defence minister, defense minister, defence secretary | ministre de la Défense | ministro de Defensa
finance minister, treasury secretary, chancellor of the exchequer | ministre des Finances, ministre de l'Économie | ministro de Hacienda
king, monarch, sovereign | roi, monarque, souverain | rey, monarca, soberano
monarchy, crown, kingdom, royal | monarchie, couronne, royaume, royal | monarquía, corona, reino, real
dictator, dictatorship, authoritarian, autocrat | dictateur, dictature, autoritaire, autocrate | dictador, dictadura, autoritario
leader, chief, boss | dirigeant, chef, leader, responsable | líder, dirigente, jefe
politician, political figure, statesman | politicien, homme politique, responsable politique | político, dirigente político
parliament, parliamentary, legislature, assembly, chamber | parlement, parlementaire, assemblée, chambre | parlamento, parlamentario, asamblea, cámara
congress, house of representatives | congrès, chambre des représentants | congreso, cámara de representantes
senate, upper house, senator | sénat, chambre haute, sénateur | senado, cámara alta, senador
member of parliament, mp, lawmaker, legislator, deputy, congressman | député, parlementaire, législateur, élu | diputado, legislador, parlamentario
mayor, mayoralty, city hall, town hall | maire, mairie, hôtel de ville | alcalde, alcaldía, ayuntamiento
governor | gouverneur, préfet | gobernador
councillor, council, municipal | conseiller municipal, conseil municipal, municipal | concejal, concejo, municipal
adviser, advisor, aide, counsellor | conseiller, collaborateur | asesor, consejero
official, civil servant, public servant | fonctionnaire, agent public, haut responsable | funcionario, empleado público
party, political party | parti, parti politique, formation politique | partido, partido político
coalition, alliance, bloc | coalition, alliance, bloc | coalición, alianza, bloque
opposition, opposition party | opposition, parti d'opposition | oposición
left, left-wing, leftist | gauche, de gauche | izquierda, izquierdista
right, right-wing, conservative | droite, de droite, conservateur | derecha, derechista, conservador
far right, extreme right, ultra-right | extrême droite | extrema derecha, ultraderecha
far left, radical left | extrême gauche, gauche radicale | extrema izquierda
separatist, secessionist, independence movement | séparatiste, indépendantiste, sécessionniste | separatista, independentista
election, poll, ballot, electoral | élection, scrutin, électoral | elección, comicios, electoral
vote, ballot, cast a ballot, voting | voter, vote, suffrage | votar, voto, votación, sufragio
voter, electorate, elector | électeur, électorat | votante, elector, electorado
turnout, participation rate | participation, taux de participation | participación
elect, be elected | élire, élu | elegir, electo
candidate, contender, nominee, candidacy | candidat, candidature, prétendant | candidato, candidatura, aspirante
run for office, stand for election | se présenter, briguer | postularse, presentarse
campaign, canvass, electioneering | campagne, faire campagne | campaña, hacer campaña
survey, opinion poll, poll | sondage, enquête d'opinion | encuesta, sondeo
win, victory, triumph, winner, prevail | gagner, remporter, victoire, vainqueur, triomphe, l'emporter | ganar, vencer, victoria, triunfo, ganador
lose, defeat, beaten, loser | perdre, défaite, perdant, battu | perder, derrota, perdedor
beat, defeat, outdo, overcome | battre, vaincre, l'emporter sur | derrotar, vencer, batir
appoint, name, nominate, appointment, nomination | nommer, désigner, nomination, désignation | nombrar, designar, nombramiento
resign, step down, quit, resignation, stand down | démissionner, démission, quitter ses fonctions | dimitir, renunciar, dimisión, renuncia
dismiss, sack, oust, remove from office, dismissal | limoger, révoquer, destituer, limogeage, destitution, renvoyer | destituir, cesar, destitución
take office, swear in, inauguration, be sworn in | prendre ses fonctions, investir, investiture, prêter serment | investidura, tomar posesión, jurar el cargo
term, mandate, term of office, tenure | mandat | mandato, legislatura
power, authority | pouvoir, autorité | poder, autoridad
law, legislation, act, statute | loi, législation, texte de loi | ley, legislación
bill, draft law | projet de loi, proposition de loi | proyecto de ley
decree, executive order, edict, ordinance | décret, ordonnance, arrêté | decreto, ordenanza
amend, amendment | amender, amendement | enmendar, enmienda
adopt, pass, approve, adoption, passage | adopter, adoption, approuver, voter | adoptar, aprobar, adopción, aprobación
approve, approval, green light, consent, assent | approuver, approbation, feu vert, aval, consentement | aprobar, aprobación, visto bueno, consentimiento
reject, refuse, turn down, rejection, refusal, rebuff | rejeter, refuser, rejet, refus, repousser | rechazar, rehusar, rechazo, negativa
veto | veto, opposer son veto | veto, vetar
sign, signature, ink | signer, signature, parapher | firmar, firma, suscribir
vote of no confidence, no-confidence motion, censure motion | motion de censure, motion de défiance | moción de censura
coup, coup d'état, putsch, overthrow, topple | coup d'État, putsch, renverser | golpe de Estado, golpe, derrocar
revolution, uprising, revolt, rebellion | révolution, soulèvement, révolte, rébellion, insurrection | revolución, levantamiento, revuelta, rebelión
protest, demonstration, demonstrate, rally, march | manifester, manifestation, protester, rassemblement | protesta, manifestación, protestar, manifestarse
protester, demonstrator | manifestant, contestataire | manifestante
activist, campaigner, militant | militant, activiste | activista, militante
dissident, opponent, opposition figure | dissident, opposant | disidente, opositor
riot, unrest, disorder, clashes | émeute, troubles, désordre | disturbio, desórdenes
state of emergency, emergency rule | état d'urgence, état d'exception | estado de emergencia, estado de excepción
curfew | couvre-feu | toque de queda
crisis, turmoil, upheaval | crise, tourmente, bouleversement | crisis, convulsión
scandal, affair, controversy | scandale, affaire, polémique, controverse | escándalo, polémica, controversia
strategy, strategic, tactic | stratégie, stratégique, tactique | estrategia, estratégico, táctica
public, state-owned, state-run, government-owned | public, étatique, d'État | público, estatal
sovereignty, sovereign | souveraineté, souverain | soberanía, soberano
citizen, national | citoyen, ressortissant | ciudadano, nacional

# diplomacy
ambassador, envoy, emissary | ambassadeur, émissaire, envoyé | embajador, enviado, emisario
embassy, consulate, diplomatic mission | ambassade, consulat | embajada, consulado
foreign, overseas, abroad, external | étranger, à l'étranger, extérieur | extranjero, exterior
international, global, worldwide, world | international, mondial, planétaire | internacional, mundial, global
summit, leaders' meeting | sommet | cumbre
meet, meeting, gathering, encounter | rencontrer, réunion, rencontre, se réunir | reunirse, reunión, encuentro
conference, congress, convention, forum, symposium | conférence, congrès, colloque, forum | conferencia, congreso, foro
talks, negotiation, negotiate, bargaining | pourparlers, négociation, négocier, discussions | negociación, negociar, conversaciones
negotiator, broker, mediator, go-between | négociateur, médiateur, intermédiaire | negociador, mediador, intermediario
mediate, mediation, broker | médiation, servir de médiateur, s'entremettre | mediar, mediación
agreement, deal, accord, pact | accord, pacte, entente | acuerdo, pacto
treaty, convention | traité, convention | tratado, convenio
agree, reach agreement, come to terms, consent | s'accorder, convenir, s'entendre, consentir, être d'accord | acordar, estar de acuerdo, convenir, consentir
disagree, disagreement, differ, dissent | désaccord, diverger, divergence, être en désaccord | desacuerdo, discrepar, divergencia, discrepancia
dispute, quarrel, row, feud, contention, spat | différend, litige, querelle, conflit, dispute | disputa, litigio, pelea, controversia
contest, challenge, dispute | contester, contestation, remettre en cause | impugnar, cuestionar, disputar
oppose, object, objection, opposition | s'opposer, opposition, objecter, objection | oponerse, oposición, objetar, objeción
compromise, concession, middle ground | compromis, concession | concesión, compromiso, solución intermedia
ally, allied | allié | aliado
enemy, foe, adversary, opponent | ennemi, adversaire | enemigo, adversario
rival, competitor, rivalry | rival, concurrent, rivalité | rival, competidor, rivalidad
tension, strain, friction | tension, friction, crispation | tensión, fricción
escalate, escalation, flare-up | escalade, s'intensifier, embrasement | escalada, intensificarse
calm, de-escalation, ease, appease, defuse | apaiser, désescalade, calmer, apaisement, détente | calmar, desescalada, apaciguar, distensión
sanction, embargo, punitive measure | sanction, embargo, sanctionner | sanción, embargo, sancionar
boycott, shun | boycott, boycotter | boicot, boicotear
retaliate, retaliation, reprisal, countermeasure, hit back | riposter, représailles, riposte, contre-mesure | represalia, tomar represalias
united nations | nations unies, onu | naciones unidas, onu
european union, eu | union européenne, ue | unión europea, ue
european commission, brussels executive | commission européenne, exécutif européen | comisión europea
nato, north atlantic treaty organization, atlantic alliance | otan, alliance atlantique | otan, alianza atlántica
non-governmental organisation, ngo, charity | organisation non gouvernementale, ong, association caritative | organización no gubernamental, ong
member state, member country | état membre, pays membre | estado miembro, país miembro
represent, on behalf of, representation | représenter, au nom de, représentation | representar, en nombre de, representación
welcome, greet, host | accueillir, recevoir, accueil | recibir, acoger, dar la bienvenida
asylum, refuge, shelter | asile, refuge | asilo, refugio

# war and arms
war, warfare, conflict, hostilities, armed conflict | guerre, conflit, hostilités, conflit armé | guerra, conflicto, hostilidades
fight, combat, battle, fighting | combattre, combat, bataille, se battre, affrontement | combatir, combate, batalla, luchar
clash, skirmish, confrontation | affrontement, accrochage, heurt, s'affronter | enfrentamiento, choque, enfrentarse
struggle, fight against, combat, tackle | lutter, lutte, combattre | luchar, lucha
attack, strike, assault, raid, onslaught | attaquer, attaque, frapper, frappe, assaut, raid | atacar, ataque, golpear, asalto
air strike, airstrike, air raid, bombing raid | frappe aérienne, raid aérien | ataque aéreo, bombardeo aéreo
bomb, bombard, shell, bombing, bombardment, shelling | bombarder, bombardement, pilonner, pilonnage | bombardear, bombardeo
bomb, explosive, explosive device | bombe, explosif, engin explosif | bomba, explosivo, artefacto explosivo
invade, invasion, incursion | envahir, invasion, incursion | invadir, invasión, incursión
siege, besiege, encircle | siège, assiéger, encercler | asedio, sitiar, cerco
blockade, naval blockade | blocus | bloqueo
capture, seize, take control of, conquer, seizure | capturer, s'emparer, conquérir, prise, prendre le contrôle | capturar, apoderarse, conquistar, toma
surrender, capitulate, lay down arms | se rendre, capituler, reddition, capitulation | rendirse, capitular, rendición
ceasefire, cease-fire, truce, armistice | cessez-le-feu, trêve, armistice | alto el fuego, tregua, armisticio
peace, peaceful | paix, pacifique | paz, pacífico
peacekeeping, peacekeeper, blue helmet | maintien de la paix, casque bleu | mantenimiento de la paz, casco azul
army, military, armed forces, troops | armée, militaire, forces armées, troupes | ejército, militar, fuerzas armadas, tropas
soldier, serviceman, troop, fighter, combatant | soldat, militaire, combattant | soldado, militar, combatiente
officer, commander | officier, commandant | oficial, comandante
chief of staff, army chief | chef d'état-major | jefe del Estado Mayor
navy, naval, fleet | marine, naval, flotte | armada, marina, naval, flota
air force | armée de l'air, forces aériennes, aviation militaire | fuerza aérea
special forces, commando | forces spéciales, commando | fuerzas especiales, comando
militia, paramilitary, armed group | milice, paramilitaire, groupe armé | milicia, paramilitar, grupo armado
rebel, insurgent, guerrilla | rebelle, insurgé, guérillero, guérilla | rebelde, insurgente, guerrillero, guerrilla
mercenary, private military company | mercenaire, société militaire privée | mercenario
recruit, enlist, recruitment, enrol | recruter, enrôler, recrutement, s'engager | reclutar, alistar, reclutamiento
weapon, arm, armament, weaponry | arme, armement | arma, armamento
ammunition, munition, round, shell | munition, obus, cartouche | munición, proyectil, obús
gun, firearm, rifle, pistol | arme à feu, fusil, pistolet | arma de fuego, fusil, pistola
shoot, fire, shooting, gunfire, open fire | tirer, tir, fusillade, coup de feu, ouvrir le feu | disparar, tiroteo, disparo
artillery, howitzer, cannon | artillerie, obusier, canon | artillería, obús, cañón
missile | missile | misil
rocket, launcher | fusée, roquette, lanceur | cohete, lanzador
ballistic missile | missile balistique | misil balístico
launch, fire, test-fire | tirer, tir, lancer, lancement | lanzar, lanzamiento, disparar
drone, unmanned aerial vehicle, uav, unmanned aircraft | drone, aéronef sans pilote | dron, avión no tripulado
tank, armoured vehicle, armored vehicle, armour | char, blindé, véhicule blindé | tanque, carro de combate, blindado
mine, landmine | mine, mine antipersonnel | mina, mina antipersona
fighter jet, fighter, warplane, combat aircraft, jet | avion de chasse, chasseur, avion de combat, avion de guerre | caza, avión de combate, avión de guerra
warship, destroyer, frigate, naval vessel | navire de guerre, destroyer, frégate, bâtiment de guerre | buque de guerra, destructor, fragata
aircraft carrier | porte-avions | portaaviones
submarine | sous-marin | submarino
air defence, air defense, anti-aircraft, missile shield | défense aérienne, défense antiaérienne, bouclier antimissile | defensa aérea, antiaéreo
intercept, shoot down, down, interception | intercepter, abattre, interception | interceptar, derribar, interceptación
nuclear weapon, atomic bomb, nuclear warhead | arme nucléaire, bombe atomique, ogive nucléaire | arma nuclear, bomba atómica, ojiva nuclear
chemical weapon, nerve agent | arme chimique, agent neurotoxique | arma química
military base, base, garrison | base militaire, base, garnison | base militar, base, guarnición
front, front line, frontline | front, ligne de front | frente, línea del frente
security, safety, secure, safe | sécurité, sûreté, sécuriser | seguridad, seguro
military exercise, drill, manoeuvres, war games | exercice militaire, manœuvres | ejercicio militar, maniobras
military budget, defence spending | budget militaire, dépenses de défense | presupuesto militar, gasto en defensa
arms race, rearm, rearmament | course aux armements, réarmer, réarmement | carrera armamentista, rearme
disarm, disarmament, demilitarise | désarmer, désarmement, démilitariser | desarmar, desarme, desmilitarizar
terror attack, bombing, terrorist attack | attentat, attaque terroriste | atentado, ataque terrorista
jihadist, islamist | djihadiste, islamiste | yihadista, islamista
suicide bomber, suicide attack | kamikaze, attentat suicide | terrorista suicida, atentado suicida
hostage, captive, abductee | otage, captif | rehén, cautivo
kidnap, abduct, kidnapping, abduction | enlever, kidnapper, enlèvement, rapt | secuestrar, secuestro, raptar
ransom | rançon | rescate
prisoner of war, pow | prisonnier de guerre | prisionero de guerra
spy, espionage, spying, secret agent | espion, espionnage, espionner, agent secret | espía, espionaje, espiar
intelligence service, secret service, spy agency | service de renseignement, services secrets | servicio de inteligencia, servicio secreto
massacre, slaughter, carnage | massacre, massacrer, tuerie, carnage | masacre, matanza
war crime, atrocity | crime de guerre, atrocité | crimen de guerra, atrocidad
refugee, asylum seeker | réfugié, demandeur d'asile | refugiado, solicitante de asilo
migrant, immigrant, immigration | migrant, immigré, immigration | migrante, inmigrante, inmigración
humanitarian aid, relief supplies | aide humanitaire, secours humanitaire | ayuda humanitaria

# law, crime and justice
justice, judiciary, legal system | justice, système judiciaire | justicia, poder judicial
legal, lawful, legitimate, legality | légal, licite, légitime, légalité | legal, lícito, legítimo
illegal, unlawful, illicit, against the law | illégal, illicite, clandestin | ilegal, ilícito
court, tribunal, courthouse | tribunal, cour, palais de justice | tribunal, corte, juzgado
supreme court, high court, top court | cour suprême, haute cour | tribunal supremo, corte suprema
judge, magistrate | juge, magistrat | juez, magistrado
lawyer, attorney, barrister, counsel, solicitor | avocat, juriste, conseil, défenseur | abogado, letrado, jurista
prosecutor, public prosecutor, district attorney, prosecution | procureur, parquet, ministère public | fiscal, fiscalía, procurador
jury, juror | jury, juré | jurado
trial, court case, hearing, proceedings | procès, audience, procédure judiciaire | juicio, audiencia, proceso judicial
try, put on trial, prosecute | juger, poursuivre en justice, traduire en justice | juzgar, procesar, enjuiciar
sue, lawsuit, legal action, litigation, take to court | poursuivre, poursuite, action en justice, porter plainte, plainte | demandar, demanda, querella, pleito
charge, indict, indictment, prosecution | inculper, mettre en examen, inculpation, mise en examen | imputar, procesar, imputación, cargo
suspect, accused, defendant, alleged | suspect, accusé, prévenu, présumé, mis en cause | sospechoso, acusado, imputado, presunto
convict, find guilty, conviction | condamner, déclarer coupable, condamnation | condenar, declarar culpable, condena
sentence, penalty, punishment, punish | peine, condamner, sanction, punir, punition | pena, sentencia, castigo, castigar, condena
guilty, guilt, culpable | coupable, culpabilité | culpable, culpabilidad
innocent, innocence, not guilty | innocent, innocence, non coupable | inocente, inocencia
acquit, clear, exonerate, acquittal | acquitter, relaxer, innocenter, acquittement, relaxe, disculper | absolver, exculpar, absolución
verdict, ruling, judgment, judgement, decision | verdict, jugement, arrêt, décision de justice | veredicto, fallo, sentencia
appeal, lodge an appeal | faire appel, appel, pourvoi, recours | apelar, apelación, recurso, recurrir
witness, eyewitness, testify, testimony | témoin, témoigner, témoignage | testigo, testificar, testimonio
evidence, proof | preuve, pièce à conviction | prueba, evidencia
investigate, investigation, probe, inquiry, enquiry | enquêter, enquête, investigation, instruction | investigar, investigación, pesquisa
investigator, detective, inspector | enquêteur, inspecteur, détective | investigador, detective, inspector
police, police force, law enforcement | police, forces de l'ordre, gendarmerie | policía, fuerzas del orden
police officer, policeman, policewoman, cop, officer | policier, agent de police, gendarme | policía, agente, gendarme
arrest, apprehend, detain, take into custody | arrêter, arrestation, interpeller, interpellation, appréhender | detener, arrestar, detención, arresto
detain, detention, hold, custody | détenir, détention, garde à vue, retenir | retener, detención, custodia
prison, jail, imprison, imprisonment, penitentiary, behind bars | prison, emprisonner, emprisonnement, incarcérer, pénitencier | prisión, cárcel, encarcelar
prisoner, inmate, detainee | prisonnier, détenu | preso, prisionero, detenido, recluso
release, free, set free | libérer, relâcher, libération, remise en liberté | liberar, soltar, liberación, puesta en libertad
pardon, amnesty, clemency | grâce, gracier, amnistie, clémence | indulto, indultar, amnistía, clemencia
death penalty, capital punishment, execution | peine de mort, peine capitale, exécution | pena de muerte, pena capital, ejecución
execute, put to death | exécuter, mettre à mort | ejecutar, ajusticiar
life sentence, life imprisonment | perpétuité, réclusion à perpétuité | cadena perpetua
fine, financial penalty | amende, contravention | multa
crime, offence, offense, felony | crime, délit, infraction | crimen, delito, infracción
criminal, gangster, offender, delinquent | criminel, malfaiteur, délinquant, bandit | criminal, delincuente, malhechor
kill, slay, killing, shoot dead | tuer, abattre, faire des morts | matar, dar muerte, abatir
murder, homicide, murderer, killer | meurtre, assassinat, homicide, assassiner, meurtrier, assassin | asesinato, homicidio, asesinar, asesino
assassinate, assassination | assassiner, assassinat | asesinar, magnicidio
harass, harassment, bullying | harceler, harcèlement | acosar, acoso
abuse, mistreat, ill-treatment, mistreatment | maltraiter, maltraitance, mauvais traitements | maltratar, maltrato, abuso
fraud, scam, swindle, con | fraude, escroquerie, arnaque, frauder | fraude, estafa, timo
corruption, bribe, bribery, corrupt, graft | corruption, pot-de-vin, corrompre, corrompu | corrupción, soborno, corrupto, cohecho
money laundering, launder | blanchiment, blanchir | lavado de dinero, blanqueo
smuggle, smuggling, trafficking, traffic, contraband | contrebande, trafic, trafiquer | contrabando, tráfico
drug, narcotic | drogue, stupéfiant | droga, estupefaciente
drug trafficking, drug trade, narcotrafficking | trafic de drogue, narcotrafic | narcotráfico
confiscate, seize, impound, seizure | confisquer, saisir, saisie, confiscation | confiscar, incautar, decomisar
violate, breach, infringe, violation, flout | violer, enfreindre, violation, transgresser, manquement | violar, infringir, violación, incumplir
comply, respect, abide by, compliance, observe | respecter, se conformer, conformité, respect | cumplir, respetar, acatar, cumplimiento
right, entitlement, be entitled to | droit, avoir droit | derecho
human rights, fundamental rights | droits de l'homme, droits humains, droits fondamentaux | derechos humanos
freedom, liberty, free | liberté, libre | libertad, libre
equality, equal, parity | égalité, égal, parité | igualdad, igual, paridad
search, raid, search warrant | perquisition, perquisitionner, fouiller, fouille | registro, registrar, allanamiento
warrant, arrest warrant | mandat d'arrêt, mandat | orden de arresto, orden de detención
deport, expel, deportation, expulsion | expulser, expulsion, déporter, reconduire à la frontière | deportar, expulsar, deportación, expulsión
exile, banish, banishment | exil, exiler, bannir | exilio, exiliar, desterrar
fugitive, on the run, wanted | fugitif, en fuite, recherché | fugitivo, prófugo
contract, agreement, deal | contrat, marché | contrato
patent | brevet | patente
liability, responsible, responsibility, accountable | responsabilité, responsable | responsabilidad, responsable
forge, counterfeit, forgery, falsify | contrefaire, contrefaçon, falsifier, falsification | falsificar, falsificación

# economy and money
economy, economic | économie, économique | economía, económico
gross domestic product, gdp | produit intérieur brut, pib | producto interior bruto, pib
recession, downturn, economic slump, depression | récession, ralentissement économique, dépression | recesión, depresión
economic growth, expansion | croissance économique, croissance | crecimiento económico, crecimiento
interest rate, key rate, policy rate | taux d'intérêt, taux directeur | tipo de interés, tasa de interés
central bank, federal reserve, fed | banque centrale, réserve fédérale, fed | banco central, reserva federal
bank, lender, banking | banque, établissement bancaire, bancaire | banco, banca, bancario
money, cash, fund | argent, liquide, espèces, fonds | dinero, efectivo, fondo
currency, monetary | monnaie, devise, monétaire | moneda, divisa, monetario
exchange rate | taux de change | tipo de cambio
finance, financial, fund, financing, funding | financer, financier, financement | financiar, financiero, financiación, financiamiento
invest, investment, investor | investir, investissement, investisseur, placement | invertir, inversión, inversor, inversionista
budget, public finances, fiscal | budget, finances publiques, budgétaire | presupuesto, finanzas públicas, presupuestario
debt, indebted, indebtedness | dette, endettement, endetté | deuda, endeudamiento
tax, taxation, duty, levy | impôt, taxe, fiscalité, fiscal, taxer | impuesto, tributo, fiscal, gravar
tariff, customs duty, import duty | droits de douane, tarif douanier, surtaxe | arancel, derechos de aduana
customs, customs officer | douane, douanier | aduana, aduanero
tax evasion, tax fraud | évasion fiscale, fraude fiscale | evasión fiscal, fraude fiscal
subsidy, subsidise, subsidize, state aid | subvention, subventionner, aide publique | subsidio, subvención, subvencionar
austerity, belt-tightening, spending cuts | austérité, rigueur, coupes budgétaires | austeridad, recortes presupuestarios
profit, earnings, gain | bénéfice, profit, gain | beneficio, ganancia, utilidad
turnover, sales, revenue | chiffre d'affaires, ventes | facturación, ventas, volumen de negocios
bankruptcy, bankrupt, insolvency, go bust | faillite, banqueroute, dépôt de bilan, insolvabilité | quiebra, bancarrota, insolvencia
stock exchange, stock market, bourse | bourse, marché boursier, boursier | bolsa, mercado bursátil, bursátil
share, stock, equity | action, titre, part | acción
shareholder, stockholder | actionnaire, actionnariat | accionista
bond, sovereign bond, treasury bond | obligation, bon du trésor | bono, bono del tesoro
market | marché | mercado
trade, commerce, commercial, trading | commerce, commercial, échanges commerciaux | comercio, comercial, intercambio comercial
export, exporter, exportation | exporter, exportation, exportateur | exportar, exportación, exportador
import, importer, importation | importer, importation, importateur | importar, importación, importador
goods, merchandise, product, commodity | marchandise, produit, denrée | mercancía, bien, producto
raw material, commodity, feedstock | matière première | materia prima
supply chain | chaîne d'approvisionnement | cadena de suministro
stock, inventory, reserve, stockpile | stock, réserve | existencias, reserva, inventario
order, purchase order | commande, commander | pedido, encargar
customer, client, shopper | client, clientèle | cliente, clientela
monopoly, dominant position | monopole, position dominante | monopolio
company, firm, business, enterprise, corporation | entreprise, société, compagnie, firme | empresa, compañía, sociedad, firma
start-up, startup, young company | start-up, jeune pousse | start-up, empresa emergente
subsidiary, branch, affiliate, unit | filiale, succursale | filial, sucursal
industry, sector, industrial, branch | industrie, secteur, filière, industriel | industria, sector, industrial
factory, plant, works, manufacturing site | usine, fabrique, site de production, manufacture | fábrica, planta, factoría
shop, store, outlet, retailer, retail | magasin, boutique, commerce, détaillant | tienda, comercio, minorista
chief executive, ceo, managing director, boss | directeur général, pdg, patron | director ejecutivo, director general, consejero delegado
director, manager, executive, head | directeur, gérant, cadre, dirigeant, responsable | director, gerente, directivo
board, board of directors | conseil d'administration | consejo de administración, junta directiva
entrepreneur, businessman, businesswoman, tycoon, magnate | entrepreneur, homme d'affaires, femme d'affaires, magnat | empresario, emprendedor, magnate
employ, hire, recruit, recruitment, hiring | embaucher, recruter, embauche, recrutement, engager | contratar, emplear, contratación
job, employment, occupation, profession | emploi, travail, métier, profession, poste | empleo, trabajo, profesión, oficio
work, labour, labor | travailler, travail | trabajar, trabajo
worker, employee, staff, labourer, workforce | travailleur, employé, salarié, ouvrier, personnel, effectif | trabajador, empleado, obrero, personal, plantilla
employer | employeur, patron | empleador, patrón
unemployment, jobless, unemployed, joblessness | chômage, chômeur, sans emploi | desempleo, paro, desempleado
lay off, layoff, redundancy, dismiss, job cut | licencier, licenciement, suppression d'emplois, suppression de postes | despedir, despido, recorte de empleo
wage, salary, pay, remuneration | salaire, rémunération, paie, traitement | salario, sueldo, remuneración
strike, walkout, industrial action, work stoppage | grève, débrayage, arrêt de travail, gréviste | huelga, paro
trade union, union, labour union | syndicat, syndical, syndicaliste | sindicato, sindical, sindicalista
retire, retirement, pension, retiree, pensioner | retraite, pension, prendre sa retraite | jubilación, jubilarse, pensión, jubilado
social security, welfare, benefits | sécurité sociale, prestations sociales, allocation | seguridad social, prestaciones sociales, subsidio
insurance, insure, insurer | assurance, assurer, assureur | seguro, asegurar, aseguradora
fee, charge, toll, dues | frais, redevance, péage, droits | tasa, cuota, honorarios, peaje
free of charge, free, at no cost | gratuit, gratuitement, sans frais | gratuito, gratis
tender, bid, call for tenders, public procurement | appel d'offres, soumission, marché public | licitación, concurso público

# science and education
scientist, researcher, scholar | scientifique, chercheur, savant | científico, investigador
engineer, engineering | ingénieur, ingénierie | ingeniero, ingeniería
archaeology, archaeologist, excavation, dig | archéologie, archéologue, fouille | arqueología, arqueólogo, excavación
gene, genetic, genome | gène, génétique, génome | gen, genético, genoma
space, outer space, cosmos | espace, spatial, cosmos | espacio, espacial, cosmos
spacecraft, spaceship, space probe, capsule | vaisseau spatial, engin spatial, sonde, capsule | nave espacial, sonda, cápsula
moon, lunar | lune, lunaire | luna, lunar
sun, solar | soleil, solaire | sol, solar
education, teaching, schooling | éducation, enseignement, scolarité, instruction | educación, enseñanza
school, primary school | école, établissement scolaire, scolaire | escuela, colegio, escolar
university, college, campus | université, faculté, campus, universitaire | universidad, facultad, campus, universitario
student, undergraduate | étudiant | estudiante, universitario
pupil, schoolchild, schoolboy, schoolgirl | élève, écolier, collégien, lycéen | alumno, escolar
teacher, professor, lecturer, schoolteacher | enseignant, professeur, instituteur, prof | maestro, profesor, docente
train, training, coach | former, formation, entraîner, entraînement | formar, formación, entrenar, entrenamiento
prize, award, medal | prix, récompense, médaille, distinction | premio, galardón, medalla
nobel prize, nobel laureate | prix nobel, lauréat du prix nobel | premio nobel, nobel

# health
health, healthcare, sanitary | santé, sanitaire | salud, sanidad, sanitario
ill, sick, unwell, ailing | malade, souffrant | enfermo
disease, illness, sickness, ailment, disorder | maladie, affection, trouble, pathologie | enfermedad, dolencia, trastorno, afección
epidemic, outbreak | épidémie, flambée épidémique | epidemia, brote
flu, influenza | grippe | gripe
cancer, tumour, tumor | cancer, tumeur | cáncer, tumor
mental health, psychological | santé mentale, psychologique | salud mental, psicológico
disability, disabled, handicap | handicap, handicapé, invalidité, en situation de handicap | discapacidad, discapacitado
pain, suffering, ache | douleur, souffrance, mal | dolor, sufrimiento
suffer, suffer from, undergo | souffrir, subir, endurer, être atteint de | sufrir, padecer
diagnose, diagnosis, screening | diagnostiquer, diagnostic, dépistage, dépister | diagnosticar, diagnóstico, cribado
treat, treatment, therapy | traiter, traitement, thérapie, soigner, soin | tratar, tratamiento, terapia
cure, heal, remedy, recover, recovery | guérir, guérison, remède, se rétablir, rétablissement | curar, cura, remedio, sanar, curación
medicine, drug, medication, medicinal product | médicament, remède | medicamento, fármaco, medicina
vaccine, vaccinate, vaccination, jab, immunise | vaccin, vacciner, vaccination, immuniser | vacuna, vacunar, vacunación
clinical trial, drug trial | essai clinique | ensayo clínico
side effect, adverse effect | effet secondaire, effet indésirable | efecto secundario, efecto adverso
hospital, clinic, medical centre | hôpital, clinique, centre hospitalier, chu | hospital, clínica, centro médico
intensive care | soins intensifs, réanimation | cuidados intensivos, uci
surgery, operate on, surgical operation, surgeon | chirurgie, opérer, intervention chirurgicale, chirurgien | cirugía, operar, cirujano
doctor, physician, medic, gp | médecin, docteur, praticien | médico, doctor, facultativo
nurse | infirmier, infirmière | enfermero, enfermera
pharmaceutical company, drugmaker, pharma | laboratoire pharmaceutique, groupe pharmaceutique | farmacéutica, laboratorio farmacéutico
injure, wound, injury, injured, hurt | blesser, blessure, blessé | herir, herida, herido, lesión
die, death, perish, pass away, decease, be killed | mourir, mort, décès, décéder, périr, trépas, être tué | morir, muerte, fallecer, fallecimiento, perecer
dead, deceased, fatality, killed | mort, défunt, décédé, tué | muerto, fallecido, difunto
death toll, toll, number of dead | bilan, nombre de morts, bilan humain | número de muertos, balance de víctimas
deadly, lethal, fatal | mortel, meurtrier, fatal, létal | mortal, mortífero, letal
survive, survivor, survival | survivre, survivant, rescapé, survie | sobrevivir, superviviente, supervivencia
alive, living | vivant, en vie | vivo, con vida
life expectancy, lifespan | espérance de vie, longévité | esperanza de vida, longevidad
pregnancy, pregnant | grossesse, femme enceinte | embarazo, embarazada
give birth, childbirth, deliver a baby | accoucher, accouchement, donner naissance | dar a luz, parto
abortion, terminate a pregnancy | avortement, avorter, ivg | aborto, abortar
euthanasia, assisted dying, assisted suicide | euthanasie, aide à mourir, suicide assisté | eutanasia, suicidio asistido
quarantine, isolation | quarantaine, isolement | cuarentena, aislamiento

# technology
artificial intelligence, ai | intelligence artificielle, ia | inteligencia artificial, ia
machine learning, deep learning | apprentissage automatique | aprendizaje automático
computer, pc, laptop | ordinateur, pc, ordinateur portable | ordenador, computadora, portátil
software, program, app, application | logiciel, programme, application, appli | programa, aplicación, software
developer, programmer, coder | développeur, programmeur | desarrollador, programador
internet, web, online, net | internet, web, en ligne, toile | internet, web, en línea
website, site, web page | site, site internet, page web | sitio web, página web
network | réseau | red
social network, social media | réseau social, médias sociaux | red social, redes sociales
user, subscriber | utilisateur, usager, internaute, abonné | usuario, abonado, internauta
phone, telephone, mobile, smartphone, cell phone | téléphone, portable, smartphone, mobile | teléfono, móvil, celular
chip, semiconductor, microchip, processor | puce, semi-conducteur, processeur | chip, semiconductor, procesador, microchip
device, appliance, gadget, equipment, apparatus | appareil, dispositif, équipement, engin | aparato, dispositivo, equipo
tool, instrument | outil, instrument | herramienta, instrumento
engine, motor | moteur | motor
data, dataset | données | datos
data centre, data center, server farm | centre de données, data center | centro de datos
cloud, cloud computing | nuage, cloud | nube
hack, hacking, cyberattack, cyber attack, hacker | pirater, piratage, cyberattaque, pirate informatique, hacker | piratear, ciberataque, pirata informático
cybersecurity, computer security | cybersécurité, sécurité informatique | ciberseguridad
privacy, private life | vie privée, confidentialité | privacidad, vida privada
breakdown, failure, outage, malfunction, glitch | panne, défaillance, dysfonctionnement, bug | avería, fallo, falla

# energy
energy, energetic | énergie, énergétique | energía, energético
electricity, power, electric, electrical | électricité, courant, électrique | electricidad, eléctrico, luz
power cut, blackout, power outage | coupure de courant, panne d'électricité, coupure d'électricité | apagón, corte de luz
nuclear, atomic | nucléaire, atomique | nuclear, atómico
nuclear power plant, nuclear plant, nuclear power station | centrale nucléaire, centrale atomique | central nuclear
oil, crude, petroleum | pétrole, brut, pétrolier | petróleo, crudo, petrolero
petrol, gasoline, fuel | essence, carburant | gasolina, combustible, carburante
gas, natural gas, lng | gaz, gaz naturel, gnl | gas, gas natural, gnl
coal | charbon, houille | carbón
fossil fuel, hydrocarbon | combustible fossile, énergie fossile, hydrocarbure | combustible fósil, hidrocarburo
renewable, renewable energy, clean energy, green energy | renouvelable, énergie renouvelable, énergie verte | renovable, energía renovable, energía limpia
wind power, wind turbine, wind farm | éolien, éolienne, parc éolien | energía eólica, aerogenerador, parque eólico, eólico
solar power, solar panel, photovoltaic | énergie solaire, panneau solaire, photovoltaïque | energía solar, panel solar, fotovoltaico
dam | barrage | presa, represa
battery, accumulator | batterie, pile, accumulateur | batería, pila
charge, recharge, charging | recharger, recharge, charger | cargar, recargar, carga
pipeline, gas pipeline, oil pipeline | gazoduc, oléoduc, pipeline | gasoducto, oleoducto
oil field, gas field, deposit, reserve | gisement, champ pétrolier, champ gazier | yacimiento, campo petrolífero
mine, mining, miner, extract, extraction | mine, minier, mineur, extraire, extraction | mina, minería, minero, extraer, extracción
grid, power grid, transmission line | réseau électrique, ligne électrique | red eléctrica, tendido eléctrico
steel | acier, sidérurgie | acero
rare earth, critical mineral, mineral | terres rares, minerai critique, minerai, minéral | tierras raras, mineral

# climate and environment
climate, climatic | climat, climatique | clima, climático
climate change, global warming | changement climatique, réchauffement climatique, dérèglement climatique | cambio climático, calentamiento global
warm, warming, heat up | chaud, réchauffer, réchauffement | cálido, calentar, calentamiento
greenhouse gas, carbon dioxide, co2, carbon emissions | gaz à effet de serre, dioxyde de carbone, co2 | gas de efecto invernadero, dióxido de carbono, co2
emission, emit, discharge | émission, émettre, rejet, rejeter | emisión, emitir
carbon neutral, net zero, carbon neutrality | neutralité carbone, neutre en carbone | neutralidad de carbono, cero neto
decarbonise, decarbonize | décarboner, décarbonation | descarbonizar
environment, environmental | environnement, environnemental | medio ambiente, medioambiental, ambiental
environmentalist, ecologist, green | écologiste, écolo, vert | ecologista, verde
waste, rubbish, garbage, trash, litter | déchet, ordures, détritus | residuo, basura, desecho
weather, meteorological | météo, météorologique, temps | tiempo, meteorológico
snow, snowfall | neige, chute de neige, neiger | nieve, nevada, nevar
wind, gust, windy | vent, rafale, bourrasque | viento, ráfaga
storm, thunderstorm, tempest | tempête, orage, intempérie | tormenta, tempestad, temporal
hurricane, typhoon, cyclone, tropical storm | ouragan, typhon, cyclone, tempête tropicale | huracán, tifón, ciclón, tormenta tropical
flood, flooding, inundate, inundation, deluge | inondation, inonder, crue, submerger | inundación, inundar, crecida, riada
drought, dry spell, arid | sécheresse, aride, aridité | sequía, árido
heatwave, heat wave | canicule, vague de chaleur | ola de calor
wildfire, forest fire, bushfire | feu de forêt, incendie de forêt, feu de brousse | incendio forestal
fire, blaze, inferno | incendie, feu, brasier | incendio, fuego
firefighter, fire brigade, fire service, fireman | pompier, sapeur-pompier | bombero
smoke, fumes | fumée | humo
earthquake, quake, tremor, seism, seismic | séisme, tremblement de terre, secousse, sismique | terremoto, sismo, seísmo, temblor, sísmico
tsunami, tidal wave | tsunami, raz-de-marée | tsunami, maremoto
landslide, mudslide, rockslide | glissement de terrain, coulée de boue, éboulement | deslizamiento de tierra, alud de barro, desprendimiento
disaster, catastrophe, calamity, tragedy | catastrophe, désastre, sinistre, tragédie, drame | desastre, catástrofe, tragedia
accident, crash, mishap | accident, sinistre | accidente, siniestro
nature, natural, wild | nature, naturel, sauvage | naturaleza, natural, salvaje
species, endangered species | espèce, espèce menacée | especie, especie amenazada
animal, beast, wildlife, fauna | animal, bête, faune | animal, bestia, fauna
forest, woodland, woods, rainforest | forêt, bois, forestier | bosque, selva, forestal
fish, fishing, fishery, fisherman | poisson, pêche, pêcheur, pêcher | pez, pesca, pescador, pescado, pescar
national park, nature reserve, protected area | parc national, réserve naturelle, aire protégée | parque nacional, reserva natural
water, aquatic, drinking water | eau, aquatique, eau potable | agua, acuático, agua potable
soil, ground, land | sol, terre, terrain | suelo, tierra, terreno
farmer, grower | agriculteur, paysan, exploitant agricole, éleveur | agricultor, campesino, granjero
farm, agricultural holding | ferme, exploitation agricole | granja, finca
crop, harvest, reap | récolte, culture, moisson, récolter | cosecha, cultivo, cosechar
pesticide, weedkiller, herbicide | pesticide, désherbant, herbicide | pesticida, plaguicida, herbicida
food, foodstuff, nutrition | nourriture, aliment, alimentation, alimentaire | alimento, comida, alimentación, alimentario
hunger, famine, starvation, starve | faim, famine, affamer | hambre, hambruna

# transport
car, vehicle, automobile, motor vehicle | voiture, véhicule, automobile, auto | coche, vehículo, automóvil, auto, carro
carmaker, car manufacturer, automaker | constructeur automobile | fabricante de automóviles
truck, lorry, heavy goods vehicle | camion, poids lourd | camión
driver, motorist, drive, chauffeur | conducteur, automobiliste, conduire, chauffeur | conductor, automovilista, conducir
train, rail, railway, railroad | train, ferroviaire, chemin de fer, rail | tren, ferrocarril, ferroviario
aircraft, plane, airplane, airliner, aeroplane | avion, aéronef, appareil, avion de ligne | avión, aeronave
helicopter, chopper | hélicoptère | helicóptero
airport, airfield, aerodrome | aéroport, aérodrome | aeropuerto, aeródromo
airline, carrier, air carrier | compagnie aérienne, transporteur aérien | aerolínea, compañía aérea
take off, takeoff, lift-off, blast off | décoller, décollage | despegar, despegue
land, landing, touch down | atterrir, atterrissage, se poser | aterrizar, aterrizaje
crash, collide, collision, smash into | s'écraser, crash, percuter, collision | estrellarse, chocar, colisión, choque
ship, boat, vessel, craft | navire, bateau, bâtiment, embarcation | barco, buque, navío, embarcación
cargo ship, freighter, container ship | cargo, porte-conteneurs, navire marchand | carguero, portacontenedores, mercante
crew, crew member | équipage, membre d'équipage | tripulación, tripulante
port, harbour, harbor, dock | port, portuaire, quai | puerto, portuario, muelle
shipping, maritime, seaborne | maritime, transport maritime | marítimo, transporte marítimo
freight, cargo, load | fret, cargaison, chargement | carga, flete, cargamento
passenger, traveller, traveler | passager, voyageur | pasajero, viajero
road, highway, motorway, route | route, autoroute, voie, routier | carretera, autopista, ruta, vía
bridge | pont | puente
tourism, tourist, holidaymaker | tourisme, touriste, touristique, vacancier | turismo, turista, turístico
infrastructure, public works | infrastructure, travaux publics | infraestructura, obras públicas

# people and society
person, individual, human, people, human being | personne, individu, humain, gens, être humain | persona, individuo, humano, gente
man, male | homme, masculin | hombre, varón, masculino
woman, female | femme, féminin | mujer, femenino
child, kid, minor, infant | enfant, mineur, gamin | niño, menor, infantil
young, youth, young people, youngster | jeune, jeunesse | joven, juventud
old people, elderly, senior | personnes âgées, seniors, aînés | ancianos, personas mayores
family, relative, kin, household | famille, proche, familial, parent, ménage | familia, pariente, familiar, hogar
parent, mother and father | parent, parents | padres, progenitor
husband, spouse | mari, époux, conjoint | marido, esposo, cónyuge
wife, spouse | épouse, conjointe | esposa, cónyuge
marry, marriage, wedding | se marier, mariage, épouser, noces | casarse, matrimonio, boda
neighbour, neighbor, neighbouring | voisin, avoisinant | vecino
population, inhabitant, resident, populace | population, habitant, résident | población, habitante, residente
live, reside, inhabit, dwell | vivre, habiter, résider | vivir, residir, habitar
association, federation, society | association, fédération | asociación, federación
commission, committee, panel, task force | commission, comité, groupe de travail | comisión, comité, grupo de trabajo
watchdog, regulator, supervisory body | régulateur, autorité de contrôle, gendarme | regulador, organismo regulador
indigenous, native, aboriginal | autochtone, indigène, aborigène | indígena, nativo, aborigen
homeless, homelessness | sans-abri, sdf | sin techo, sin hogar
housing, home, dwelling, house, apartment | logement, maison, habitation, appartement, foyer | vivienda, casa, hogar, apartamento
building, edifice, tower block, block of flats | bâtiment, immeuble, édifice, tour | edificio, inmueble, torre
inequality, disparity | inégalité, disparité | desigualdad, disparidad
charity, charitable, philanthropy | charité, caritatif, philanthropie | caridad, benéfico, filantropía
funeral, burial, bury, obsequies | funérailles, obsèques, enterrement, inhumer | funeral, entierro, enterrar, exequias
celebrity, star, famous, renowned, well-known | célébrité, célèbre, vedette, renommé, connu, star | celebridad, famoso, célebre, conocido, estrella

# culture
art, artwork, work of art, artistic | art, œuvre d'art, artistique | arte, obra de arte, artístico
artist, painter, sculptor | artiste, peintre, sculpteur | artista, pintor, escultor
museum, gallery | musée, galerie | museo, galería
exhibition, exhibit | exposition, salon | exposición, muestra
book, novel | livre, roman, ouvrage, bouquin | libro, novela
film, movie, motion picture, cinema | film, long métrage, cinéma | película, filme, cine, largometraje
actor, actress | acteur, actrice, comédien | actor, actriz
play, theatre, theater, stage | pièce de théâtre, théâtre, théâtral | obra de teatro, teatro, teatral
series, programme | série, émission, feuilleton | serie, programa, telenovela
song, track, single | chanson, morceau | canción, tema, sencillo
festival, fair, fête | festival, fête, foire, salon | festival, fiesta, feria
celebrate, celebration, ceremony, party | célébrer, fêter, célébration, cérémonie, fête | celebrar, festejar, celebración, ceremonia
heritage, monument, landmark | patrimoine, monument | patrimonio, monumento

# sport
athlete, sportsman, sportswoman, player | athlète, sportif, joueur | atleta, deportista, jugador
team, squad, side, club | équipe, sélection, club | equipo, selección, club
coach, trainer, manager | entraîneur, sélectionneur, coach | entrenador, seleccionador
match, game, fixture, play | match, partie, rencontre, jouer | partido, encuentro, jugar
competition, tournament, championship, contest | compétition, tournoi, championnat, concours | competición, torneo, campeonato, concurso
olympic games, olympics, olympic | jeux olympiques, jo, olympique | juegos olímpicos, olímpico
world cup | coupe du monde, mondial | copa del mundo, mundial
champion, titleholder | champion, tenant du titre | campeón
score, result, goal | score, résultat, but, marquer | marcador, resultado, gol, marcar
football, soccer | football, foot | fútbol
race, racing, runner | course, courir, coureur | carrera, correr, corredor
stadium, arena | stade, arène, enceinte | estadio, recinto

# religion
religion, religious, faith | religion, religieux, foi | religión, religioso, fe
pope, pontiff, holy father | pape, souverain pontife, saint-père | papa, pontífice, santo padre
vatican, holy see | vatican, saint-siège | vaticano, santa sede
bishop, archbishop, prelate | évêque, archevêque, prélat | obispo, arzobispo, prelado
priest, clergy, cleric, pastor | prêtre, clergé, curé, pasteur | sacerdote, cura, clero, pastor
muslim, islam, islamic | musulman, islam, islamique | musulmán, islam, islámico
jew, jewish, judaism | juif, judaïsme | judío, judaísmo

# geography and places
country, nation, state | pays, nation, état | país, nación, estado
national, nationwide, domestic | national, intérieur | nacional, interno
region, province, area, district, zone | région, province, zone, district, territoire | región, provincia, zona, distrito
territory, land, soil | territoire, sol, terre | territorio, suelo, tierra
city, town, municipality, urban | ville, cité, commune, municipalité, agglomération, urbain | ciudad, municipio, urbano
village, hamlet, settlement | village, bourg, hameau, localité | pueblo, aldea, localidad
neighbourhood, neighborhood, borough, quarter | quartier, arrondissement | barrio, distrito
border, frontier, boundary | frontière, frontalier, limite | frontera, fronterizo, límite
coast, shore, seaside, coastline, coastal | côte, littoral, rivage, côtier | costa, litoral, orilla, costero
sea, ocean, marine, offshore | mer, océan, marin, maritime, au large | mar, océano, marino
island, isle, islet, archipelago | île, îlot, archipel, insulaire | isla, islote, archipiélago, insular
river, stream, waterway | fleuve, rivière, cours d'eau, fluvial | río, fluvial
mountain, mount, peak, summit | montagne, mont, pic, sommet | montaña, monte, pico, cumbre
north, northern | nord, septentrional | norte, septentrional, del norte
south, southern | sud, méridional | sur, meridional, del sur
east, eastern | oriental | este, oriental, oriente
west, western | ouest, occidental | oeste, occidental, occidente
centre, center, central, middle | centre, central, milieu | centro, central
site, facility, installation, complex | site, installation, complexe | sitio, instalación, complejo
near, close to, next to, nearby, adjacent | près de, proche, à côté de, à proximité | cerca de, próximo, junto a
world, planet | monde, planète | mundo, planeta

# qualities
big, large, huge, vast, massive, giant, enormous | grand, gros, vaste, énorme, massif, géant, immense | grande, enorme, vasto, gigante, masivo
small, little, tiny, minor | petit, minuscule, minime | pequeño, diminuto
important, significant, major, key, crucial, vital, essential | important, majeur, crucial, essentiel, clé, capital | importante, crucial, esencial, clave
main, principal, chief, primary, leading | principal, premier, essentiel | principal, primordial
serious, severe, grave, acute | grave, sérieux, sévère, gravité | grave, serio, severo, gravedad
good, positive, favourable, favorable | bon, positif, favorable | bueno, positivo, favorable
bad, poor, negative, adverse | mauvais, négatif, défavorable | malo, negativo, adverso
strong, powerful, robust, mighty, strength | fort, puissant, robuste, solide, force, puissance | fuerte, potente, poderoso, fuerza, potencia
weak, fragile, feeble, weakness | faible, fragile, faiblesse | débil, frágil, debilidad
fast, quick, rapid, swift | rapide, rapidement, vite | rápido, veloz, rápidamente
possible, potential, feasible, possibility, conceivable | possible, potentiel, éventuel, possibilité | posible, potencial, posibilidad, eventual
impossible, unfeasible | impossible, infaisable | imposible, inviable
likely, probable, probability, likelihood | probable, probabilité, vraisemblable | probable, probabilidad
uncertain, unclear, uncertainty, unsure | incertain, incertitude, flou | incierto, incertidumbre
difficult, hard, tough, challenging | difficile, dur, ardu, compliqué | difícil, duro, arduo
dangerous, hazardous, risky, perilous, unsafe | dangereux, périlleux, risqué | peligroso, arriesgado
common, shared, joint, mutual | commun, conjoint, mutuel, partagé | común, conjunto, mutuo
unusual, exceptional, extraordinary | inhabituel, exceptionnel, extraordinaire, sans précédent | inusual, excepcional, extraordinario, sin precedentes
secret, confidential, classified, covert | secret, confidentiel, classifié | secreto, confidencial, clasificado
clear, obvious, evident, apparent | clair, évident, manifeste | claro, evidente, manifiesto
effective, efficient, effectiveness, efficiency | efficace, efficacité, performant | eficaz, eficiente, eficacia, eficiencia
controversial, contentious, disputed, divisive | controversé, polémique, contesté, litigieux | controvertido, polémico
quality, standard | qualité | calidad, cualidad
fair, equitable, fairness | juste, équitable, équité | justo, equitativo
white | blanc | blanco
black | noir | negro
red | rouge | rojo
blue | bleu | azul

# countries and nationalities
france, french | france, français | francia, francés
united kingdom, uk, britain, great britain, british | royaume-uni, grande-bretagne, britannique | reino unido, gran bretaña, británico
england, english | angleterre, anglais | inglaterra, inglés
scotland, scottish | écosse, écossais | escocia, escocés
ireland, irish | irlande, irlandais | irlanda, irlandés
united states, usa, america, american | états-unis, usa, amérique, américain | estados unidos, eeuu, américa, estadounidense, norteamericano
canada, canadian | canada, canadien | canadá, canadiense
mexico, mexican | mexique, mexicain | méxico, mexicano
germany, german | allemagne, allemand | alemania, alemán
italy, italian | italie, italien | italia, italiano
spain, spanish, spaniard | espagne, espagnol | españa, español
portugal, portuguese | portugal, portugais | portugal, portugués
belgium, belgian | belgique, belge | bélgica, belga
netherlands, holland, dutch | pays-bas, hollande, néerlandais, hollandais | países bajos, holanda, neerlandés, holandés
switzerland, swiss | suisse, helvétique | suiza, suizo
austria, austrian | autriche, autrichien | austria, austriaco
sweden, swedish, swede | suède, suédois | suecia, sueco
norway, norwegian | norvège, norvégien | noruega, noruego
denmark, danish, dane | danemark, danois | dinamarca, danés
finland, finnish | finlande, finlandais | finlandia, finlandés
greenland, greenlandic | groenland, groenlandais | groenlandia, groenlandés
poland, polish, pole | pologne, polonais | polonia, polaco
czech republic, czechia, czech | république tchèque, tchéquie, tchèque | república checa, chequia, checo
hungary, hungarian | hongrie, hongrois | hungría, húngaro
romania, romanian | roumanie, roumain | rumania, rumano
greece, greek | grèce, grec | grecia, griego
turkey, turkish, turk, türkiye | turquie, turc | turquía, turco
serbia, serbian, serb | serbie, serbe | serbia, serbio
estonia, estonian | estonie, estonien | estonia, estonio
latvia, latvian | lettonie, letton | letonia, letón
lithuania, lithuanian | lituanie, lituanien | lituania, lituano
belarus, belarusian | biélorussie, bélarus, biélorusse | bielorrusia, bielorruso
ukraine, ukrainian | ukraine, ukrainien | ucrania, ucraniano
russia, russian, russian federation | russie, russe, fédération de russie | rusia, ruso
soviet union, ussr, soviet | union soviétique, urss, soviétique | unión soviética, urss, soviético
georgia, georgian | géorgie, géorgien | georgia, georgiano
armenia, armenian | arménie, arménien | armenia, armenio
azerbaijan, azerbaijani, azeri | azerbaïdjan, azerbaïdjanais, azéri | azerbaiyán, azerbaiyano, azerí
afghanistan, afghan | afghanistan, afghan | afganistán, afgano
pakistan, pakistani | pakistan, pakistanais | pakistán, pakistaní
india, indian | inde, indien | india, indio
china, chinese | chine, chinois | china, chino
taiwan, taiwanese | taïwan, taïwanais | taiwán, taiwanés
japan, japanese | japon, japonais, nippon | japón, japonés, nipón
south korea, south korean | corée du sud, sud-coréen | corea del sur, surcoreano
north korea, north korean, dprk | corée du nord, nord-coréen | corea del norte, norcoreano
vietnam, vietnamese | vietnam, vietnamien | vietnam, vietnamita
thailand, thai | thaïlande, thaïlandais | tailandia, tailandés
myanmar, burma, burmese | myanmar, birmanie, birman | myanmar, birmania, birmano
philippines, philippine, filipino | philippines, philippin | filipinas, filipino
indonesia, indonesian | indonésie, indonésien | indonesia, indonesio
australia, australian | australie, australien | australia, australiano
new zealand, new zealander | nouvelle-zélande, néo-zélandais | nueva zelanda, neozelandés
iran, iranian | iran, iranien | irán, iraní
iraq, iraqi | irak, irakien | irak, iraquí
israel, israeli | israël, israélien | israel, israelí
palestine, palestinian, palestinian territories | palestine, palestinien, territoires palestiniens | palestina, palestino
gaza, gaza strip, gazan | gaza, bande de gaza, gazaoui | gaza, franja de gaza, gazatí
lebanon, lebanese | liban, libanais | líbano, libanés
syria, syrian | syrie, syrien | siria, sirio
jordan, jordanian | jordanie, jordanien | jordania, jordano
saudi arabia, saudi | arabie saoudite, saoudien | arabia saudita, arabia saudí, saudí
united arab emirates, uae, emirati | émirats arabes unis, émirati | emiratos árabes unidos, emiratí
qatar, qatari | qatar, qatari, qatarien | catar, qatar, catarí
yemen, yemeni | yémen, yéménite | yemen, yemení
egypt, egyptian | égypte, égyptien | egipto, egipcio
libya, libyan | libye, libyen | libia, libio
tunisia, tunisian | tunisie, tunisien | túnez, tunecino
algeria, algerian | algérie, algérien | argelia, argelino
morocco, moroccan | maroc, marocain | marruecos, marroquí
sudan, sudanese | soudan, soudanais | sudán, sudanés
ethiopia, ethiopian | éthiopie, éthiopien | etiopía, etíope
kenya, kenyan | kenya, kényan | kenia, keniano
nigeria, nigerian | nigeria, nigérian | nigeria, nigeriano
ivory coast, cote d'ivoire, ivorian | côte d'ivoire, ivoirien | costa de marfil, marfileño
democratic republic of congo, congo, congolese | république démocratique du congo, rdc, congo, congolais | congo, congoleño
south africa, south african | afrique du sud, sud-africain | sudáfrica, sudafricano
brazil, brazilian | brésil, brésilien | brasil, brasileño
argentina, argentine, argentinian | argentine, argentin | argentina, argentino
chile, chilean | chili, chilien | chile, chileno
colombia, colombian | colombie, colombien | colombia, colombiano
venezuela, venezuelan | venezuela, vénézuélien | venezuela, venezolano
peru, peruvian | pérou, péruvien | perú, peruano
cuba, cuban | cuba, cubain | cuba, cubano
haiti, haitian | haïti, haïtien | haití, haitiano
europe, european | europe, européen | europa, europeo
asia, asian | asie, asiatique | asia, asiático
africa, african | afrique, africain | áfrica, africano
middle east, near east | moyen-orient, proche-orient | oriente medio, oriente próximo
latin america, latin american | amérique latine, latino-américain | américa latina, latinoamérica, latinoamericano
arab, arabic | arabe | árabe
arctic, north pole | arctique, pôle nord | ártico, polo norte
`;
