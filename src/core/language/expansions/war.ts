/** War, armies, harm. See `../expansions.ts` for how to read it. */
export const WAR_EXPANSIONS = `
# war and fighting
attack, assault, strike, raid, hit, onslaught, assail, pound | attaquer, attaque, assaut, frappe, frapper, raid, offensive, pilonner
bomb, bombing, bombard, bombardment, shell, shelling, air strike, airstrike, pound, blitz | bombe, bombarder, bombardement, pilonner, pilonnage, frappe aérienne, raid aérien, larguer
invade, invasion, incursion, intrusion, enter, cross the border, march in, attack | envahir, invasion, incursion, intrusion, entrer, pénétrer, franchir la frontière, envahisseur
war, conflict, hostilities, fighting, warfare, combat, battle | guerre, conflit, hostilités, combats, combat, bataille, guerrier
battle, clash, fight, firefight, skirmish, engagement, confrontation, gunfight | bataille, affrontement, s'affronter, combat, accrochage, escarmouche, fusillade, échange de tirs
front, front line, frontline, battlefield, line of contact, battle line | front, ligne de front, champ de bataille, ligne de contact, première ligne
ceasefire, truce, armistice, cessation of hostilities, lull, pause in fighting, stop fighting | cessez-le-feu, trêve, armistice, cessation des hostilités, accalmie, pause humanitaire, arrêt des combats
break the truce, breach, violate, violation, infringe, infringement, flout, break | violer, violation, rompre la trêve, enfreindre, infraction, manquement, bafouer
seize, capture, take, conquer, take control, overrun, fall, storm | prendre, s'emparer, capturer, conquérir, prendre le contrôle, prise, chute, tomber
recapture, retake, regain, liberate, win back, recover, liberation | reprendre, reconquérir, libérer, reconquête, libération, récupérer
occupy, occupation, hold, control, occupier, under control | occuper, occupation, contrôler, tenir, occupant, sous contrôle
annex, annexation, absorb, incorporate, take over | annexer, annexion, rattacher, rattachement, incorporer
advance, push forward, gain ground, progress, breakthrough, break through | avancer, avancée, progresser, gagner du terrain, percée, percer, progression
retreat, withdraw, withdrawal, pull back, pullout, fall back, evacuate | se retirer, retrait, retraite, se replier, repli, battre en retraite, reculer, évacuer
counterattack, counteroffensive, counter-offensive, strike back, hit back | contre-attaque, contre-attaquer, contre-offensive, riposter, contre-assaut
retaliate, retaliation, revenge, reprisal, respond, strike back, hit back, avenge, vengeance | riposter, riposte, représailles, vengeance, venger, se venger, répliquer, rétorsion
offensive, operation, campaign, push, military operation, ground operation | offensive, opération, campagne, opération militaire, opération terrestre, opération spéciale
ambush, trap, lie in wait, surprise attack | embuscade, guet-apens, piège, attaque surprise
siege, besiege, encircle, surround, encirclement, blockade | siège, assiéger, encercler, encerclement, cerner, blocus
surrender, capitulate, lay down arms, give up, give in, capitulation | se rendre, capituler, reddition, capitulation, déposer les armes, se soumettre
win, victory, prevail, triumph, winner, victor, come out on top | gagner, victoire, vaincre, l'emporter, triompher, vainqueur, victorieux
lose, defeat, loser, beaten, rout, be defeated, setback | perdre, défaite, perdant, vaincu, déroute, battu, revers
defend, defence, defense, repel, fend off, hold off, resist, repulse | défendre, défense, repousser, résister, tenir bon, contrer
stalemate, deadlock, war of attrition, bogged down, stuck, standstill | enlisement, s'enliser, guerre d'usure, statu quo, blocage, embourbé
escalate, escalation, flare-up, intensify, spiral, step up, heat up, worsen | escalade, s'intensifier, embrasement, s'embraser, flambée, s'aggraver, surenchère, engrenage
de-escalate, de-escalation, calm, defuse, ease tensions, cool down, détente | désescalade, apaiser, apaisement, calmer, désamorcer, détente, faire baisser la tension
tension, friction, strained, standoff, row, hostility | tension, friction, tendu, bras de fer, brouille, hostilité
die, dead, death, toll, death toll, victim, fatality, casualty, lose one's life, kill, killed, lethal, deadly, claim lives | mourir, mort, décès, bilan, victime, perdre la vie, tuer, tué, mortel, meurtrier, périr, décéder
wound, wounded, injure, injured, injury, hurt, casualty, maim | blesser, blessé, blessure, victime, bilan, mutiler, estropié
kill, slay, murder, assassinate, assassination, execute, eliminate, shoot dead, liquidate | tuer, assassiner, assassinat, abattre, exécuter, éliminer, meurtre, liquider
massacre, slaughter, carnage, bloodbath, mass killing, atrocity, genocide | massacre, massacrer, tuerie, carnage, bain de sang, atrocité, génocide
war crime, atrocity, abuse, crime against humanity, human rights violation | crime de guerre, atrocité, exaction, crime contre l'humanité, violation des droits humains
civilian, resident, inhabitant, non-combatant, population, ordinary people | civil, habitant, résident, population, non-combattant
troop losses, losses, casualties, attrition, toll, lost soldiers | pertes, pertes humaines, bilan, soldats perdus, attrition
explode, explosion, blast, blow up, detonate, detonation, go off, bang | exploser, explosion, déflagration, détonation, détoner, sauter, faire sauter
destroy, destruction, wreck, demolish, level, raze, wipe out, ruin, devastate, flatten | détruire, destruction, démolir, raser, anéantir, ravager, dévaster, ruine, pulvériser
damage, damaged, harm, wreckage, cripple, dent | endommager, dégât, abîmer, dommage, touché, détérioré, ravage
ruins, rubble, debris, wreckage, wreck, remains, fragments | ruines, décombres, débris, épave, gravats, restes, fragments
rebuild, reconstruction, reconstruct, repair, restore, rebuilding | reconstruire, reconstruction, réparer, restaurer, remettre en état, rebâtir, relever
sabotage, saboteur, tamper, act of sabotage, destroy, damage | sabotage, saboter, saboteur, acte de malveillance, détruire, détérioration
target, aim, take aim, objective, go after, single out | cible, cibler, viser, objectif, prendre pour cible, s'en prendre
fire, launch, shoot, open fire, shot, firing, salvo, volley, barrage | tirer, lancer, tir, ouvrir le feu, salve, rafale, lancement
shoot down, intercept, bring down, interception, neutralise, knock out, take down | abattre, intercepter, interception, descendre, neutraliser, détruire en vol
crash, plane crash, come down, go down, wreck, accident | s'écraser, crash, accident, se crasher, tomber, chute d'avion
collide, collision, ram, bump | collision, entrer en collision, percuter, heurter, éperonner, télescoper
guerrilla, insurgency, insurgent, rebel, rebellion, uprising, militant, armed group | guérilla, insurrection, insurgé, rebelle, rébellion, soulèvement, groupe armé, maquis
militia, paramilitary, armed group, armed wing, faction, fighters | milice, milicien, paramilitaire, groupe armé, branche armée, faction, combattants
mercenary, private military company, private contractor, hired fighter, soldier of fortune | mercenaire, société militaire privée, paramilitaire, combattant étranger
terrorist, terrorism, jihadist, extremist, terror attack, suicide bomber | terroriste, terrorisme, djihadiste, extrémiste, attentat, kamikaze
coup, putsch, overthrow, topple, oust, seize power, regime change | coup d'état, putsch, renverser, renversement, prise de pouvoir, destituer, putschiste
hostage, captive, abduct, kidnap, kidnapping, hold captive, abduction | otage, captif, enlever, enlèvement, kidnapper, rapt, séquestrer
prisoner of war, prisoner, captive, pow, detainee, captured soldier | prisonnier de guerre, prisonnier, captif, détenu, soldat capturé
prisoner exchange, prisoner swap, swap, exchange, handover | échange de prisonniers, échanger, échange, remise
free, release, set free, liberate, let go, freed | libérer, libération, relâcher, remettre en liberté, délivrer
displaced, refugee, flee, exodus, evacuee, uproot, leave home | déplacé, réfugié, fuir, exode, évacué, fuite, quitter son domicile
evacuate, evacuation, airlift, move to safety, rescue | évacuer, évacuation, exfiltrer, mettre à l'abri, rapatrier, pont aérien
shelter, bunker, refuge, take cover, hide | abri, s'abriter, bunker, refuge, se réfugier, cave
mine, landmine, minefield, mined, booby trap, explosive device | mine, mine antipersonnel, champ de mines, miné, engin explosif, piégé
demine, mine clearance, clear mines, defuse, bomb disposal, minesweeper | déminer, déminage, démineur, désamorcer, neutraliser, chasseur de mines
buffer zone, demilitarised zone, security zone, no man's land, cordon | zone tampon, zone démilitarisée, zone de sécurité, no man's land, glacis
fortify, fortification, trench, dragon's teeth, defensive line, dig in | fortifier, fortification, tranchée, se retrancher, ligne de défense, retranchement
air defence, air defense, anti-aircraft, missile shield, interceptor, missile defence | défense aérienne, antiaérien, dca, bouclier antimissile, intercepteur, défense antimissile, sol-air
airspace, no-fly zone, sky, fly over, overflight | espace aérien, zone d'exclusion aérienne, ciel, survoler, survol
alarm, siren, air raid alert, alert, warning signal | alarme, sirène, alerte aérienne, alerte, signal d'alarme
civil war, internal conflict, infighting, fratricidal, factional fighting | guerre civile, conflit interne, luttes intestines, fratricide
cold war, arms race, rivalry, bloc confrontation, superpower rivalry | guerre froide, course aux armements, rivalité, affrontement des blocs
friendly fire, blunder, by mistake, own side, mistaken strike | tir ami, bavure, par erreur, tir fratricide, méprise
hybrid war, grey zone, destabilise, destabilization, covert operation, interference | guerre hybride, zone grise, déstabiliser, déstabilisation, opération clandestine, ingérence
reconnaissance, scout, survey, spot, recon, scouting, surveillance | reconnaissance, éclaireur, repérer, repérage, surveillance, observation
fight, fighter, combatant, warrior, gunman | combattre, combattant, se battre, guerrier, homme armé
# armies
army, military, armed forces, troops, forces | armée, forces armées, militaires, troupes, forces
soldier, troop, serviceman, fighter, military personnel, gi | soldat, militaire, combattant, homme de troupe, effectifs, troufion, poilu
officer, general, commander, commanding officer, top brass, colonel, military chief | officier, général, commandant, chef militaire, haut gradé, colonel, gradé
general staff, high command, headquarters, command, joint chiefs, command post | état-major, haut commandement, quartier général, commandement, poste de commandement, qg
brigade, division, battalion, regiment, unit, company, squadron | brigade, division, bataillon, régiment, unité, compagnie, escadron
recruit, enlist, recruitment, sign up, join up, join the army, enrol | recruter, s'engager, recrutement, enrôler, enrôlement, s'enrôler, rejoindre l'armée
conscript, draft, conscription, call up, military service, compulsory service, national service | conscrit, conscription, appelé, service militaire, incorporation, service obligatoire
mobilise, mobilize, mobilization, call up, reservist, reserves, draft | mobiliser, mobilisation, rappeler, réserviste, réserve, appel
volunteer, voluntary, volunteer fighter, volunteering | volontaire, bénévole, engagé, volontariat, engagé volontaire
desert, deserter, desertion, go awol, draft dodger, absent without leave | déserter, déserteur, désertion, insoumis, réfractaire, fuir l'armée
deploy, deployment, station, send troops, troop presence, dispatch, position | déployer, déploiement, stationner, envoyer des troupes, présence militaire, dépêcher, positionner
reinforce, reinforcement, bolster, beef up, send more troops, strengthen | renforcer, renfort, renforcement, consolider, étoffer
military exercise, drill, manoeuvre, war game, exercise, maneuver | exercice militaire, manœuvre, exercice, entraînement, simulation, manœuvres
train, training, instruct, instructor, coach, teach, drill | former, formation, entraîner, entraînement, instructeur, instruire, apprendre
military base, base, garrison, barracks, camp, outpost, installation | base militaire, base, garnison, caserne, camp, avant-poste, installation
strength, headcount, number of soldiers, manpower, troop numbers, how many men | effectif, effectifs, nombre de soldats, combien d'hommes, contingent
contingent, detachment, expeditionary force, foreign troops, troop contribution | contingent, détachement, corps expéditionnaire, troupes étrangères, envoi de soldats
peacekeeper, peacekeeping, blue helmet, peace force, stabilisation force, un force | casque bleu, maintien de la paix, force de paix, force d'interposition, force de stabilisation
defence spending, military budget, defence budget, defense spending, military spending | dépenses militaires, budget de la défense, budget militaire, dépenses de défense, crédits militaires
special forces, commando, elite unit, elite troops, special unit | forces spéciales, commando, unité d'élite, troupes d'élite, unité spéciale
infantry, foot soldier, ground troops, marines, ground forces | infanterie, fantassin, troupes au sol, fusilier marin, forces terrestres
paratrooper, airborne troops, parachute, airborne | parachutiste, para, troupes aéroportées, aéroporté
air force, aviation, air arm, airmen, military aviation | armée de l'air, aviation, forces aériennes, aviation militaire
defence minister, defense secretary, defence ministry, pentagon, defence chief | ministre de la défense, ministère de la défense, ministre des armées, ministère des armées, pentagone
veteran, ex-soldier, former soldier, ex-serviceman | vétéran, ancien combattant, ex-soldat, ancien militaire
pay, salary, wage, bonus, remuneration, sign-up bonus, earn | solde, salaire, prime, rémunération, paie, toucher
patrol, guard, watch, monitor, police | patrouille, patrouiller, garde, garder, surveiller, surveillance
checkpoint, roadblock, control post, border post, barrier | poste de contrôle, barrage, point de contrôle, checkpoint, poste-frontière
border, frontier, boundary, borderline, dividing line | frontière, frontalier, limite, démarcation, ligne de séparation
combat readiness, readiness, high alert, alert, on standby, ready | état d'alerte, alerte, prêt au combat, sur le qui-vive, disponibilité opérationnelle, en alerte
order, command, instruct, directive, give orders | ordonner, ordre, commander, consigne, directive, sommer
war effort, war economy, war footing, wartime economy | effort de guerre, économie de guerre, pied de guerre, temps de guerre
# harm and threat
threaten, threat, menace, warn, intimidate, threatening | menacer, menace, brandir, menaçant, intimider
harm, hurt, damage, injure, harmful, detrimental | nuire, nuisible, faire du mal, préjudice, léser, dommage, porter atteinte, néfaste
endanger, jeopardise, put at risk, imperil, in danger | mettre en danger, compromettre, mettre en péril, menacer
vulnerable, vulnerability, exposed, weak point, weak spot, defenceless | vulnérable, vulnérabilité, exposé, point faible, talon d'achille, sans défense
provoke, provocation, provocative, goad, inflame | provoquer, provocation, provocateur, attiser, narguer
aggression, aggressor, aggressive, belligerent, act of war | agression, agresseur, agressif, belligérant, acte de guerre
affect, impact, effect, consequence, hit, influence, repercussion | toucher, affecter, impact, effet, conséquence, répercussion, incidence
fire, blaze, burn, flames, go up in flames, inferno, arson | incendie, feu, brûler, flammes, brasier, s'embraser, incendier
radiation, radioactive, contamination, nuclear accident, fallout | radiation, radioactif, contamination, radioactivité, accident nucléaire, retombées
pollute, pollution, spill, oil spill, contaminate, slick | polluer, pollution, marée noire, contaminer, déversement, nappe
hunger, starve, famine, starvation, malnutrition, food shortage | faim, famine, affamer, malnutrition, disette, sous-alimentation
missing, disappear, vanish, unaccounted for, disappearance, lost | disparu, disparaître, porté disparu, disparition, introuvable
torture, mistreat, abuse, ill-treatment, beat, ill-treat | torture, torturer, maltraiter, sévices, mauvais traitements, maltraitance
disrupt, disruption, disturb, upset, hamper, hinder, impede | perturber, perturbation, désorganiser, entraver, gêner, paralyser
paralyse, cripple, bring to a halt, standstill, knock out | paralyser, paralysie, à l'arrêt, mettre hors service, immobiliser
serious, severe, grave, critical, severity, major | grave, sérieux, sévère, gravité, critique, lourd
safe, safety, secure, out of danger, unharmed, unhurt | sûr, sécurité, en sécurité, hors de danger, indemne, sain et sauf
compensation, reparation, damages, compensate, indemnify, redress | indemnisation, réparation, dédommager, indemniser, compensation, dommages et intérêts
`;
