/** Points and spans of time, and the course of things. See `../lexicon.ts` for how to read it. */
export const TIME = `
# time
year, annual, twelve months, per year, a year | an, année, annuel, par an | año, anual
month | mois, mensuel | mes, mensual
week | semaine, hebdomadaire | semana, semanal
day, daily | jour, journée, quotidien, journalier | día, jornada, diario, cotidiano
decade, ten years | décennie, dix ans | decenio
century | siècle | siglo
early, premature, ahead of time, ahead of schedule | tôt, précoce, prématuré, anticipé, en avance | temprano, precoz, prematuro, anticipado
late, tardy, overdue, belated | tard, tardif, en retard | tarde, tardío, retrasado
recent, latest, lately, fresh, newly, most recent, of late, in recent weeks, in recent days | récent, dernier, dernièrement, ces derniers temps, ces dernières semaines, fraîchement, ces derniers jours, tout récemment | reciente, último, hace poco, en los últimos días
current, present, ongoing, present-day, right now, at the moment, nowadays, underway, these days, at present, as we speak, for the time being, existing | actuel, maintenant, en cours, à l'heure actuelle, de nos jours, désormais, à présent, en ce moment, pour l'heure, ces temps-ci | actual, ahora, en curso, hoy en día, en la actualidad, en este momento, vigente
so far, to date, thus far, hitherto | jusqu'à présent, à ce jour, à ce stade, pour l'instant, pour le moment, jusqu'à maintenant | hasta ahora, hasta la fecha, por ahora, hasta el momento, de momento
future, upcoming, coming, forthcoming, next, ahead, down the line, down the road, in the years ahead, going forward | futur, avenir, prochain, à venir, à l'avenir, dans les années à venir | futuro, venidero, próximo, porvenir, en adelante, en el futuro
past, previous, former, prior, earlier, ex, beforehand, preceding, back then, in the past, earlier on | passé, précédent, ancien, antérieur, auparavant, ex, autrefois, jadis, par le passé, à l'époque, plus tôt | pasado, anterior, previo, antes, ex, antiguamente, con anterioridad, en el pasado
starting from, effective from, with effect from | à partir de, à compter de, à dater de | a partir de, a contar desde, con efecto desde
in advance, beforehand, ahead of time, pre-emptively | à l'avance, au préalable, d'avance | de antemano, por adelantado, con antelación
temporary, provisional, interim, stopgap, short-term, for the time being | temporaire, provisoire, intérimaire, par intérim, momentané, transitoire, à court terme | temporal, provisional, interino, transitorio, momentáneo
permanent, durable, long-term, sustainable | permanent, durable, pérenne, à long terme | permanente, duradero, sostenible, a largo plazo
delay, postpone, put off, defer, adjourn, hold up, push back, behind schedule, lag, slip, drag on, slippage, take longer | retarder, reporter, repousser, différer, ajourner, prendre du retard, décaler, remettre à plus tard | retrasar, aplazar, posponer, postergar, demora, dilatar
deadline, cut-off date, time limit, expiry, due date, target date, final date | date limite, échéance, délai, date butoir, date d'échéance, dernier délai, délai imparti | fecha límite, plazo, vencimiento, fecha tope, último plazo
schedule, timetable, calendar, timeline, agenda, planned for, chronology, time frame, timeframe, planned date, roadmap | calendrier, programme, horaire, échéancier, planning, agenda, chronologie, date prévue, emploi du temps, chronogramme, feuille de route | calendario, horario, cronograma, agenda, cronología, programación, fecha prevista
anniversary, commemoration | anniversaire, commémoration | aniversario, conmemoración, conmemorar
old, ancient, elderly, aged, age-old, outdated, obsolete | vieux, ancien, âgé, vétuste, obsolète, vieilli | viejo, antiguo, anciano, anticuado, obsoleto
new, brand-new, innovative, newly | nouveau, neuf, inédit, innovant, nouveauté | nuevo, novedoso, inédito, innovador, innovación
modern, contemporary, up-to-date, state-of-the-art | moderne, contemporain, dernier cri | moderno, contemporáneo, puntero
first, inaugural, earliest, originally | premier, initial, inaugural, originel, d'abord | primero, inicial, inaugural
wait, await, hang on, pending | attendre, attente, en attente | esperar, aguardar
expire, lapse, run out, expiry, out of date | expirer, prendre fin, arriver à échéance, périmé | expirar, caducar, vencer
hour | heure | hora
minute | minute | minuto
morning, dawn, early hours | matin, aube | mañana, madrugada, alba
afternoon | après-midi | tarde
evening, dusk | soir, crépuscule | tarde, noche, atardecer
night, overnight, tonight, nighttime | nuit, nocturne, cette nuit | noche, nocturno, anoche
noon, midday | midi, mi-journée | mediodía
today, this day | aujourd'hui | hoy
yesterday, the day before | hier, la veille, veille | ayer, la víspera
tomorrow, the day after | demain, lendemain | mañana, al día siguiente
weekend | week-end, fin de semaine | fin de semana
monday | lundi | lunes
tuesday | mardi | martes
wednesday | mercredi | miércoles
thursday | jeudi | jueves
friday | vendredi | viernes
saturday | samedi | sábado
sunday | dimanche | domingo
january | janvier | enero
february | février | febrero
april | avril | abril
june | juin | junio
july | juillet | julio
august | août | agosto
september | septembre | septiembre
october | octobre | octubre
november | novembre | noviembre
december | décembre | diciembre
season | saison, saisonnier | temporada, estación, estacional
spring, springtime | printemps | primavera
summer, summertime | estival, saison estivale | verano, estival
autumn | automne | otoño
winter, wintry | hiver, hivernal | invierno, invernal
quarter, three months | trimestre, trimestriel | trimestre
half-year, six months, semester | semestre, semestriel | semestre
moment, instant, point in time | moment, instant | momento, instante
era, epoch, times | époque, ère | época
long ago, in the past, once upon a time | il y a longtemps, dans le passé, naguère | hace mucho, en el pasado
soon, shortly, before long, imminent, in the near future, any day, in the coming days, around the corner, in no time, any time now, at short notice | bientôt, prochainement, imminent, sans tarder, dans les prochains jours, incessamment, à brève échéance, dans les jours à venir | pronto, próximamente, en breve, inminente, dentro de poco, en los próximos días, de un momento a otro, a corto plazo
immediately, instantly, right away, straight away, at once, prompt, on the spot, forthwith, without delay | immédiatement, aussitôt, tout de suite, sur-le-champ, sans délai, séance tenante, illico, au plus vite, sans attendre, dans l'immédiat | inmediatamente, enseguida, de inmediato, sin demora, en el acto, cuanto antes, al instante
always, constantly, all the time, continuously, non-stop, permanently, around the clock, day and night, uninterrupted, relentlessly | toujours, constamment, sans cesse, en permanence, continu, sans arrêt, sans relâche, sans interruption, jour et nuit, sans répit, continuellement, en continu | siempre, constantemente, continuo, sin parar, sin cesar, sin tregua, ininterrumpidamente, día y noche
often, frequently, regularly, on a regular basis, routinely, time after time, repeatedly | souvent, fréquemment, régulièrement, régulier, à intervalles réguliers | a menudo, frecuentemente, regularmente, regular, con frecuencia, con regularidad
frequency, how often | fréquence | frecuencia
sometimes, occasionally, from time to time | parfois, quelquefois, de temps en temps, occasionnellement | a veces, de vez en cuando, ocasionalmente
rarely, seldom | rarement | raramente
eventually, finally, ultimately, in the end, at last, in the long run, at long last, at the end of the day | finalement, enfin, en fin de compte, au final, au bout du compte, en définitive, à terme, en dernier ressort | finalmente, por fin, al final, a la larga, a fin de cuentas, en definitiva
final, last, ultimate | dernier, ultime, final | último, final
following, subsequent, later, afterwards, next | suivant, ultérieur, ensuite, par la suite, plus tard | siguiente, posterior, después, más tarde
meanwhile, in the meantime, in the interim | entre-temps, pendant ce temps, en attendant, dans l'intervalle, pendant ce temps-là | mientras tanto, entretanto, en el ínterin
sudden, abrupt, all of a sudden, out of the blue | soudain, brusque, brutal, du jour au lendemain, tout à coup, subitement, à l'improviste | súbito, repentino, de repente, brusco, de golpe, de la noche a la mañana
gradual, step by step, bit by bit | progressif, graduel, petit à petit | gradual, progresivo
simultaneous, at the same time, in parallel | simultané, en même temps, parallèlement | simultáneo, al mismo tiempo
again, once more, anew, another time, afresh, yet again, over again | de nouveau, à nouveau, une nouvelle fois, une fois de plus, encore une fois, derechef | de nuevo, otra vez, nuevamente, una vez más
repeat, recurrent, recurring, time and again, reiterate | répéter, répétition, à plusieurs reprises, récurrent, réitérer | repetir, reiterado
history, historical, historian | histoire, historique, historien | historia, histórico
date back, go back to, stem from | remonter à, dater de | remontarse, datar de
long-standing, for years, for a long time, long-running, for decades, decades-old, age-old, enduring, protracted | de longue date, longtemps, depuis longtemps, depuis des années, depuis des décennies, de vieille date, de longue haleine, interminable | de larga data, durante mucho tiempo, prolongado, desde hace años, desde hace décadas
short, brief, short-lived, briefly | bref, brièvement, éphémère, de courte durée | corto, breve, brevemente
midway, halfway, in the middle | à mi-chemin, au milieu | a mitad de camino
holiday, vacation, day off | vacances, congé, jour férié, férié | vacaciones, festivo, permiso
christmas, xmas | noël | navidad
easter | pâques | pascua
cycle, cyclical, periodic | cycle, cyclique | ciclo, cíclico, periódico
trend, tendency | tendance | tendencia

# start, end and course of things
start, begin, commence, onset, outset, get going, get underway, inception, kick-off, go live, embark on, set in motion, break out, date from | commencer, débuter, démarrer, démarrage, entamer, amorcer, enclencher, coup d'envoi, se mettre à, entrée en service, entreprendre, s'amorcer | empezar, comenzar, inicio, comienzo, arrancar, ponerse en marcha, dar inicio, entablar, emprender
launch, kick off, roll out, rollout, introduce, unveil, kick-start, set in motion, get off the ground, start up, debut | lancer, mise en service, introduire, donner le coup d'envoi, mettre sur les rails, mettre en route, amorcer | lanzar, lanzamiento, emprender, introducir, poner en marcha, arranque
open, inaugurate | ouvrir, inaugurer, ouverture, rouvrir, réouverture | abrir, inaugurar, apertura, inauguración, reabrir
end, finish, conclude, completion, wrap up, come to an end, come to a close, draw to a close, bring to an end, wind up, run its course | finir, terminer, achever, conclure, prendre fin, s'achever, clôturer, se terminer, mettre un terme, toucher à sa fin, clore, boucler | terminar, acabar, concluir, finalizar, fin, final, culminar, llegar a su fin, rematar, poner término
close, shut, closure, shut down, shutdown | fermer, fermeture, clôture, fermeture définitive | cerrar, cierre, clausura
stop, halt, cease, discontinue, cessation, put an end to, end, quit, stoppage, break off, call a halt, pull the plug, grind to a halt, put a stop, call time on, standstill, wind down, cut off | arrêter, cesser, stopper, cessation, mettre fin, s'arrêter, interrompre, mettre un terme, coup d'arrêt, couper court, tirer un trait, mettre le holà, au point mort, à l'arrêt | detener, cesar, interrumpir, poner fin, paralizar, poner término, frenar, interrupción
suspend, pause, freeze, suspension, put on hold, on hold, shelve, moratorium, on ice, mothball | suspendre, geler, suspension, pause, mettre en suspens, en suspens, moratoire, mettre en pause, mettre entre parenthèses | suspender, congelar, suspensión, pausa, moratoria, poner en pausa, en suspenso, paralizar
resume, restart, relaunch, resumption, reopen, start again, pick up again, revive, get going again, recommence, restart talks | reprendre, relancer, redémarrer, reprise, rouvrir, réouverture, recommencer, redémarrage, remettre en route, réactiver, remise en marche | reanudar, relanzar, reiniciar, reanudación, reabrir, reapertura, retomar, recomenzar, reactivar, reemprender
continue, carry on, persist, keep on, keep, go on, ongoing, maintain, still going, press on, press ahead, push ahead, endure, soldier on, keep up, go ahead with, stick with, persevere | continuer, poursuivre, persister, poursuite, toujours, se poursuivre, en cours, maintenir, perdurer, maintien, ne pas s'arrêter, persévérer, tenir bon, perpétuer, continuité, sans discontinuer, aller de l'avant | continuar, proseguir, seguir, persistir, mantener, todavía, sigue, perdurar, perseverar, no cesar
extend, prolong, renew, extension, lengthen, drag on, roll over, stretch out | prolonger, reconduire, renouveler, proroger, allonger, rallonger, reconduction, faire durer | prolongar, prorrogar, renovar, renovación, alargar
remain, stay, linger, stay put, hold out, stick around | rester, demeurer, subsister, séjourner, séjour, se maintenir, s'attarder, rester en place | quedar, permanecer
happen, occur, take place, occurrence, unfold, come to pass, play out, transpire | se produire, arriver, survenir, avoir lieu, se passer, se dérouler, advenir, déroulement, se jouer, avoir cours, se réaliser | ocurrir, suceder, tener lugar, producirse, pasar, acontecer, transcurrir, acaecer
event, incident, occasion, happening, episode | événement, incident, épisode, fait divers, occasion | evento, acontecimiento, suceso, incidente
hold, organise, organize, stage, host, arrange | organiser, tenir, accueillir, se tenir | organizar, celebrar, acoger
attend, take part, participate, be present, turn up, attendee | assister, participer, prendre part, être présent, présence | asistir, participar, participación, tomar parte
cancel, call off, scrap, annul, axe, ditch, back out of, pull out of, bin, shelve | annuler, abandonner, supprimer, laisser tomber, enterrer un projet, déprogrammer, renoncer à | cancelar, anular, cancelación, anulación, dejar sin efecto
step, stage, phase | étape, phase, stade | etapa, fase, paso
progress, advance, headway, breakthrough, move forward, development, make strides, inroads, gain ground | progrès, avancée, progresser, percée, gagner du terrain, faire des progrès | progreso, avance, avanzar, ganar terreno, adelanto
appear, arise, surface, come to light | apparaître, émerger, surgir, apparition, émergence, faire surface | aparecer, surgir, aparición, emerger
disappear, vanish, go missing | disparaître, disparition, s'évanouir, s'évaporer | desaparecer, desaparición
missing, unaccounted for | disparu, porté disparu, introuvable | desaparecido
process, procedure | processus, procédure, démarche | proceso, procedimiento
interrupt, disrupt, disturb | interrompre, interruption, perturber, déranger | interrumpir, interrupción, perturbar
series, sequence, string, chain | série, suite, succession, séquence, enchaînement | serie, secuencia, sucesión
ready, prepared, get ready, gear up | préparer, se préparer | listo, preparar, preparación
unfinished, incomplete, partial | inachevé, incomplet, partiel, en partie | inacabado, incompleto, parcial
follow, follow-up, succeed | suivre, succéder | seguir, suceder
successor, heir, replacement | successeur, héritier, remplaçant, relève | sucesor, heredero, sustituto
predecessor, forerunner | prédécesseur, précurseur | predecesor, antecesor
turning point, milestone, watershed, landmark | jalon, étape importante, étape clé | punto de inflexión, hito
`;
