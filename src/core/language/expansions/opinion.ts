/** What is said, blamed, allowed, known and agreed. See `../expansions.ts` for how to read it. */
export const OPINION_EXPANSIONS = `
# general: speech
announce, announcement, declare, unveil, make public, declaration, reveal, statement | annoncer, annonce, déclarer, dévoiler, rendre public, déclaration, faire savoir, communiquer
statement, press release, communiqué, remark, comment, public statement, declaration | communiqué, déclaration, commentaire, propos, prise de parole, communiquer
comment, remark, react, speak out, commentary, opine, say about | commenter, commentaire, remarque, réagir, se prononcer, s'exprimer
speech, address, speak, talk, speaker, discourse, keynote, deliver a speech | discours, allocution, prendre la parole, s'adresser, intervention, prononcer un discours, orateur
press conference, news conference, press briefing, media briefing, take questions | conférence de presse, point presse, point de presse, face à la presse
interview, interviewer, tell newspaper, talk to media, speak to reporters | interview, entretien, interroger, interviewer, se confier
react, reaction, response, respond, answer, reply | réagir, réaction, réponse, répondre, répliquer
answer, reply, respond, come back, get back, retort | répondre, réponse, répliquer, rétorquer, réplique
confirm, confirmation, verify, acknowledge, corroborate, validate, attest | confirmer, confirmation, vérifier, avérer, corroborer, attester, valider
deny, denial, refute, reject claim, dispute, contradict, rebut, dismiss as false | démentir, nier, démenti, réfuter, contester, contredire, s'inscrire en faux, dénégation
refuse, refusal, decline, turn down, reject, say no, rebuff, spurn, rejection | refuser, refus, décliner, rejeter, dire non, fin de non-recevoir, éconduire, rejet
demand, call for, urge, insist, require, ask for, press for, claim, request | exiger, demander, réclamer, exigence, revendiquer, revendication, requérir, insister, sommer, appeler à
request, ask, apply, application, petition, appeal, seek, plea | demander, demande, solliciter, requête, requérir, sollicitation, prier
urge, appeal, call on, exhort, plead, implore, press, beg, encourage | exhorter, appeler, appel, presser, implorer, inciter, supplier, encourager, enjoindre
order, command, instruct, direct, instruction, directive | ordonner, ordre, commander, sommer, enjoindre, consigne, instruction, injonction
promise, pledge, vow, commit, commitment, swear, undertake, word, guarantee | promettre, promesse, s'engager, engagement, jurer, voeu, parole, garantir, assurer
break promise, renege, go back on, u-turn, backtrack, about-face, backpedal, reversal, change mind, climbdown | revenir sur, volte-face, reculer, rétropédaler, manquer à sa parole, faire marche arrière, revirement, changer d'avis, renier, rétropédalage
keep promise, honour, fulfil, deliver on, comply, stick to, abide by, respect | tenir parole, honorer, respecter, tenir sa promesse, se conformer, se plier, observer
criticise, criticism, condemn, denounce, slam, attack, blast, decry, lambast, censure, critic, rebuke | critiquer, critique, condamner, dénoncer, fustiger, s'en prendre, étriller, vilipender, décrier, tancer, détracteur
praise, welcome, hail, applaud, congratulate, salute, compliment, commend, tribute | saluer, féliciter, louer, se réjouir, applaudir, éloge, se féliciter, compliment, vanter
thank, gratitude, grateful, thankful, appreciation | remercier, merci, gratitude, reconnaissant, reconnaissance
warn, warning, caution, alert, alarm, sound the alarm, raise alarm, advise against | avertir, avertissement, mettre en garde, alerter, prévenir, mise en garde, alerte, tirer la sonnette d'alarme
worry, concern, fear, anxious, worried, afraid, alarm, anxiety, dread, apprehension | inquiéter, inquiétude, crainte, peur, craindre, préoccupation, redouter, angoisse, s'alarmer
hope, wish, expect, look forward, optimistic, optimism, hopeful, aspire | espérer, espoir, souhaiter, souhait, optimiste, attendre, optimisme, voeu, aspirer
complain, complaint, grievance, moan, protest, grumble, gripe | se plaindre, plainte, doléance, grief, râler, protester, rouspéter
insult, offend, abuse, offensive, slur, derogatory, mock, swear at, name-calling | insulter, insulte, injure, offenser, outrage, offensant, moquer, se moquer, propos injurieux
lie, false, untrue, mislead, liar, falsehood, fake news, disinformation, misinformation, hoax | mentir, mensonge, faux, infox, induire en erreur, menteur, désinformation, fausse nouvelle, canular, intox
rumour, speculation, hearsay, unconfirmed, gossip, speculate, said to be | rumeur, spéculation, ouï-dire, non confirmé, bruit, spéculer, ragot
explain, explanation, clarify, account for, spell out, shed light, justify | expliquer, explication, clarifier, éclaircir, préciser, faire la lumière, justifier
justify, justification, defend, argue, argument, excuse, rationale, pretext | justifier, justification, défendre, argument, argumenter, prétexte, excuse, invoquer
describe, call, label, brand, characterise, term, portray, refer to as | qualifier, décrire, appeler, traiter de, dépeindre, désigner, taxer
advise, advice, recommend, recommendation, counsel, suggest, guidance, tip | conseiller, conseil, recommander, recommandation, préconiser, préconisation, suggérer
mention, cite, quote, refer, reference | mentionner, citer, évoquer, faire référence
tell, inform, notify, notification, let know, brief, information | informer, prévenir, aviser, notifier, notification, faire savoir, signaler, information
predict, forecast, prediction, expect, foresee, projection, outlook, anticipate, prophecy | prévoir, prévision, prédire, anticiper, projection, pronostic, s'attendre, prédiction, perspective
discuss, talk about, conversation, dialogue, exchange, consult, consultation | discuter, parler de, conversation, dialogue, échanger, consulter, consultation, s'entretenir
silence, silent, no comment, keep quiet, decline to comment, mute, stay mum | silence, se taire, pas de commentaire, mutisme, garder le silence, refuser de commenter, muet
publish, publication, release, issue, bring out, put out, post | publier, publication, paraître, diffuser, sortir, mettre en ligne, poster
letter, write, message, missive, memo, note, mail | lettre, écrire, message, missive, courrier, note
tweet, post, social media, online message, post online, social network | tweet, publication, réseaux sociaux, message en ligne, poster, réseau social
# blame, responsibility, cause, reason
blame, responsible, fault, culpable, responsibility, guilty, at fault, accountable, to blame, culprit | responsable, responsabilité, faute, coupable, blâmer, tenir pour responsable, fautif, culpabilité, à qui la faute
accountability, hold to account, answer for, face consequences, bring to justice, answerable | rendre des comptes, répondre de, demander des comptes, assumer, traduire en justice, redevable
cause, reason, why, due to, because of, trigger, result from, owing to, origin, stem from, factor | cause, raison, pourquoi, à cause de, en raison de, déclencher, origine, provoquer, facteur, dû à, causer
consequence, effect, impact, result, outcome, aftermath, repercussion, fallout, upshot | conséquence, effet, impact, résultat, répercussion, retombées, suite, contrecoup, incidence
trigger, spark, set off, prompt, provoke, lead to, bring about, give rise to, start | déclencher, provoquer, susciter, entraîner, mener à, être à l'origine, engendrer, déclencheur, donner lieu
purpose, aim, goal, objective, in order to, target, intention, so that, what for, meant to, intend | but, objectif, finalité, afin de, dessein, intention, viser, pour quoi faire, visée, destiné à, ambition
intend, plan, mean to, intention, envisage, contemplate, consider, aim to | avoir l'intention, projeter, compter, envisager, intention, prévoir, songer, entendre
pretext, excuse, cover, guise, under the guise, alleged reason | prétexte, excuse, sous couvert, prétexter, alibi, faux motif
role, involvement, involved, implicated, play a part, participation, link | rôle, implication, impliqué, jouer un rôle, participation, lien, mêlé, tremper dans
negligence, negligent, careless, oversight, failure, neglect, lapse, failing, dereliction | négligence, négligent, manquement, défaillance, imprudence, carence, laxisme, faute
mistake, error, wrong, blunder, slip, gaffe, misjudge, mix-up | erreur, faute, se tromper, bévue, gaffe, bourde, méprise, boulette
mean, meaning, significance, stand for, signify, imply | signifier, signification, vouloir dire, impliquer
solve, solution, resolve, fix, remedy, settle, way out, resolution, sort out | résoudre, solution, régler, remède, remédier, issue, résolution, dénouement
problem, issue, difficulty, trouble, obstacle, hurdle, sticking point, snag, stumbling block, challenge | problème, difficulté, obstacle, point de blocage, écueil, pierre d'achoppement, hic, souci, défi, ennui
crisis, emergency, turmoil, disaster, chaos, catastrophe | crise, urgence, tourmente, chaos, catastrophe, tumulte
# condition, permission, prohibition
allow, permit, authorise, permission, authorisation, let, green light, consent, licence, give leave, clearance | autoriser, permettre, autorisation, permission, feu vert, laisser, accorder, consentir, consentement, aval, habilitation
ban, prohibit, forbid, outlaw, prohibition, bar, banned, not allowed, proscribe | interdire, interdiction, prohiber, bannir, proscrire, prohibition, défendu, interdit, pas le droit
restrict, restriction, limit, curb, limitation, cap, constraint, rein in | restreindre, restriction, limiter, limitation, freiner, brider, contrainte, plafonner
lift, lift ban, remove restriction, unban, end ban, lifting | lever, levée, lever l'interdiction, levée de l'interdiction, fin de l'interdiction
legalise, legalisation, decriminalise, make legal, decriminalisation | légaliser, légalisation, dépénaliser, dépénalisation, décriminaliser
licence, permit, approval, accreditation, authorisation, certificate, certify | licence, permis, agrément, accréditation, autorisation, certificat, homologuer, homologation
revoke licence, withdraw permit, strip, take away, revocation, cancel visa, rescind | retirer le permis, révoquer, retrait, retirer, déchoir, déchéance, priver
condition, subject to, conditional, provided, depend on, hinge on | condition, à moins que, sous réserve, conditionnel, pourvu que, dépendre de, subordonner
right, entitlement, entitled, eligible, qualify, eligibility | droit, avoir droit, éligible, ayant droit, pouvoir prétendre, bénéficiaire, remplir les conditions
deprive, strip of, deny access, without access, cut off from, deprivation | priver, privation, dépouiller, privé de, sans accès, couper de
force, compel, coerce, make someone do, oblige, coercion, pressure, under duress, constrain | forcer, contraindre, obliger, contrainte, coercition, sous la contrainte, astreindre, faire pression
pressure, lean on, put pressure, squeeze, push, arm-twisting, lobby | pression, faire pression, mettre la pression, pousser, presser, forcer la main
prevent, stop, avoid, avert, keep from, hinder, impede, prevention, obstruct | empêcher, éviter, prévenir, entraver, prévention, entrave, faire obstacle, gêner
control, supervise, oversee, monitor, supervision, inspect, oversight, inspection, check | contrôler, surveiller, superviser, contrôle, inspection, inspecter, vérifier, encadrer
obey, comply, compliance, abide, follow rules, conform, submit, observe | obéir, se conformer, respecter, obtempérer, se soumettre, observer, se plier, conformité
disobey, defy, defiance, flout, ignore order, refuse to obey, non-compliance, refusal to comply | désobéir, défier, braver, passer outre, refus d'obtempérer, refuser d'obéir, faire fi, insoumission
discipline, punish, sanction, penalise, suspend, reprimand, punishment, disciplinary | punir, sanctionner, punition, sanction, pénaliser, suspendre, blâme, réprimander, disciplinaire
# knowledge, doubt, belief
know, aware, knowledge, awareness, be informed, in the know, realise | savoir, connaître, être au courant, connaissance, informé, conscient, se rendre compte
unknown, unclear, uncertain, not known, undetermined, unidentified, mystery, unsure | inconnu, incertain, flou, indéterminé, non identifié, mystère, on ignore, imprécis
doubt, sceptical, question, uncertain, dubious, scepticism, cast doubt, call into question, distrust | douter, doute, sceptique, incertain, mettre en doute, scepticisme, remettre en question, méfiance, remettre en cause
believe, think, opinion, view, consider, belief, stance, position | croire, penser, opinion, avis, estimer, juger, considérer, position, point de vue
certain, sure, convinced, confident, certainty, no doubt, conviction | certain, sûr, convaincu, certitude, persuadé, sans aucun doute, conviction
trust, confidence, rely on, faith, count on, credibility, credible | confiance, faire confiance, se fier, compter sur, crédibilité, crédible, croire en
mistrust, distrust, wary, suspicion, loss of confidence, suspicious, misgiving | méfiance, se méfier, défiance, suspicion, perte de confiance, méfiant
estimate, assess, evaluate, assessment, calculate, reckon, put at, evaluation, approximate | estimer, évaluer, évaluation, estimation, calculer, chiffrer, jauger, approximatif
find, discover, discovery, detect, locate, come across, spot, find out | trouver, découvrir, découverte, détecter, repérer, localiser, tomber sur, déceler
surprise, unexpected, shock, stun, astonish, out of the blue, unforeseen, bombshell | surprise, inattendu, choc, stupéfaire, étonner, imprévu, coup de tonnerre, stupeur
learn, find out, hear about, be told, get wind of, lesson | apprendre, avoir vent, être informé, découvrir, leçon, enseignement
true, truth, fact, real, accurate, genuine, authentic, authenticity | vrai, vérité, réel, exact, authentique, véridique, authenticité, avéré
ignore, disregard, overlook, turn a blind eye, take no notice, brush aside | ignorer, ne pas tenir compte, fermer les yeux, faire fi, négliger, passer outre, balayer
# agreement, disagreement
agree, consent, accept, approve, say yes, concur, go along with, acceptance, assent | accepter, consentir, approuver, être d'accord, dire oui, acquiescer, acceptation, accord, agréer
disagree, disagreement, differ, dispute, oppose, at odds, rift, divergence, discord, conflict | désaccord, divergence, différend, s'opposer, être en désaccord, diverger, mésentente, litige, dissension
oppose, opposition, against, object, hostile to, objection, resist, opponent, fight | s'opposer, opposition, contre, opposé, hostile, objection, résister, combattre, opposant
support, back, favour, backing, in favour, stand behind, defend, side with, champion | soutenir, soutien, appuyer, favorable, partisan, défendre, appui, se ranger derrière
quarrel, row, dispute, feud, argument, spat, bickering, fall out, squabble, clash | querelle, dispute, brouille, accrochage, s'écharper, se disputer, bisbille, chamaillerie, passe d'armes, clash
division, split, divided, rift, infighting, fracture, polarised, schism, internal dispute | division, divisé, scission, fracture, dissension, se déchirer, guerre interne, polarisation, fronde
unite, unity, united, solidarity, together, common front, join forces, cohesion | unir, unité, uni, solidarité, ensemble, front commun, union, cohésion, faire bloc
consensus, unanimous, unanimity, unanimously, all agree, common position | consensus, unanime, unanimité, à l'unanimité, position commune, tous d'accord
territorial dispute, contested, claim, sovereignty, disputed area, border dispute | différend territorial, contesté, revendiquer, souveraineté, litige frontalier, territoire disputé
neutral, neutrality, impartial, non-aligned, stay out, not take sides | neutre, neutralité, impartial, non aligné, ne pas prendre parti, rester à l'écart
cooperate, cooperation, work together, collaborate, partnership, team up, joint, partner | coopérer, coopération, collaborer, partenariat, travailler ensemble, s'associer, conjoint, collaboration, partenaire
decide, decision, choose, choice, rule, make up mind, opt, settle on, determine | décider, décision, choisir, choix, trancher, opter, se résoudre, arbitrage
hesitate, undecided, waver, reluctant, hesitation, on the fence, dither, reluctance | hésiter, indécis, hésitation, réticent, tergiverser, réticence, tergiversation, rechigner
insist, stand firm, maintain, persist, stick to, hold firm, intransigent, refuse to budge | insister, camper sur, maintenir, persister, tenir bon, intransigeant, inflexible, ne pas céder
betray, let down, abandon, desert, disappoint, defect, defection, switch sides | trahir, lâcher, abandonner, déserter, décevoir, faire défection, défection, changer de camp
tension, strained, friction, frosty, sour, strain, rocky relations, crisis | tension, tendu, friction, froid, bras de fer, crise, brouille, crispation
standoff, showdown, confrontation, face-off, trial of strength, power struggle, tug of war | bras de fer, confrontation, épreuve de force, face-à-face, lutte de pouvoir, affrontement
# success and failure
succeed, success, achieve, manage, accomplish, successful, pull off, achievement, triumph | réussir, succès, réussite, parvenir, accomplir, exploit, aboutir, mener à bien, couronné de succès
fail, failure, flop, unsuccessful, fall through, setback, miss, fiasco, collapse | échouer, échec, rater, revers, capoter, fiasco, ratage, avorter, tomber à l'eau
delay, late, behind schedule, overdue, lag, slow, hold-up, held up | retard, tarder, retarder, en retard, traîner, ralentissement, prendre du retard
cancel, call off, scrap, drop, cancellation, abandon, shelve, axe, ditch | annuler, abandonner, annulation, renoncer, supprimer, abandon, enterrer, déprogrammer
give up, renounce, abandon, relinquish, forgo, waive, quit, drop | renoncer, abandonner, jeter l'éponge, laisser tomber, renonciation, baisser les bras, lâcher
improve, better, improvement, progress, upgrade, recover, enhance | améliorer, amélioration, progrès, mieux, progresser, rétablir, redresser
worsen, deteriorate, get worse, decline, deterioration, degrade, go downhill, aggravate | empirer, se détériorer, se dégrader, aggraver, détérioration, dégradation, pire
achieve target, meet target, reach goal, hit target, attain, on track | atteindre l'objectif, objectif atteint, atteindre, remplir l'objectif, tenir l'objectif
strengthen, reinforce, boost, bolster, step up, beef up, consolidate, reinforcement | renforcer, renforcement, consolider, accroître, muscler, renfort, étoffer
weaken, undermine, erode, fragile, weakened, sap, vulnerable | affaiblir, fragiliser, saper, éroder, fragile, affaiblissement, miner, vulnérable
begin, start, launch, open, kick off, get under way, commence, opening, initiate | commencer, débuter, lancer, début, ouvrir, démarrer, lancement, entamer, coup d'envoi
end, finish, conclude, close, stop, wrap up, terminate, cease, come to an end | finir, terminer, fin, achever, cesser, conclure, mettre fin, prendre fin, clore, s'achever
continue, go on, keep on, carry on, pursue, persist, ongoing | continuer, poursuivre, persister, maintenir, se poursuivre, en cours
suspend, halt, pause, interrupt, stop, put on hold, suspension, freeze, interruption | suspendre, interrompre, arrêter, pause, suspension, mettre en pause, geler, interruption, cesser
implement, apply, carry out, enforce, put into practice, implementation, roll out, enforcement, execute | appliquer, mettre en oeuvre, mise en oeuvre, application, exécuter, faire respecter, déployer, mettre en place
create, set up, establish, found, establishment, form, creation, founder | créer, mettre en place, établir, fonder, création, instaurer, fondateur, fondation, constituer
disband, dissolve, wind up, break up, shut down, ban group, outlaw | dissoudre, dissolution, démanteler, démantèlement, interdire un groupe, fermer
restructure, reorganise, reorganisation, merge, streamline, merger | réorganiser, restructurer, fusionner, réorganisation, fusion, restructuration
urgent, emergency, immediate, pressing, without delay, right away, priority | urgent, urgence, immédiat, pressant, sans délai, prioritaire, tout de suite
important, key, major, crucial, main, significant, essential, priority, vital | important, clé, majeur, crucial, principal, essentiel, primordial, prioritaire
unprecedented, first time, historic, record, never before, first ever, milestone | sans précédent, première fois, historique, inédit, record, du jamais-vu, jamais vu
controversial, controversy, contentious, disputed, divisive, heated, debate | controversé, polémique, controverse, contesté, décrié, qui divise, débat
help, assist, aid, support, assistance, lend a hand, come to the aid | aider, aide, assister, assistance, soutenir, épauler, prêter main-forte
protect, shield, defend, safeguard, protection, shelter, preserve | protéger, défendre, protection, préserver, abriter, sauvegarder, mettre à l'abri
`;
