/** Armies, weapons, fighting and spying. See `../lexicon.ts` for how to read it. */
export const WAR = `
# war and arms
war, warfare, conflict, hostilities, armed conflict, wartime | guerre, conflit, hostilités, conflit armé | guerra, conflicto, hostilidades
fight, combat, battle, clash | combattre, combat, bataille, se battre, affrontement | combatir, batalla, luchar, pelear
clash, skirmish, confrontation | affrontement, accrochage, heurt, s'affronter | enfrentamiento, choque
struggle, fight against, combat, tackle | lutter, combattre | luchar
attack, strike, assault, raid, onslaught, offensive, target, hit, ambush, aggression | attaquer, frapper, assaut, raid, offensive, agression, assaillant, prendre pour cible, embuscade | atacar, ataque, golpear, asalto, ofensiva, agresión
air strike, airstrike, air raid, bombing raid | frappe aérienne, raid aérien | ataque aéreo, bombardeo aéreo
bomb, bombard, shell, bomber, pound | bombarder, pilonner, pilonnage, bombardier | bombardear, bombardeo, bombardero
bomb, explosive, explosive device | bombe, explosif, engin explosif | bomba, explosivo, artefacto explosivo
invade, invasion, incursion, overrun | envahir, invasion, incursion, envahisseur | invadir, invasión, incursión, invasor
siege, besiege, encircle, surround | assiéger, encercler, siège de la ville | asedio, sitiar, cerco
blockade, naval blockade | blocus | bloqueo
capture, seize, take control of, conquer, seizure, conquest, overrun | capturer, s'emparer, conquérir, prendre le contrôle, conquête | capturar, apoderarse, conquistar, toma
surrender, capitulate, lay down arms | se rendre, capituler, reddition | rendirse, capitular, rendición
ceasefire, cease-fire, truce, armistice, halt in fighting | cessez-le-feu, trêve, armistice, arrêt des combats | alto el fuego, tregua, armisticio
peace, pacifist, peace process | paix, pacifique | paz, pacífico
peacekeeping, blue helmet | maintien de la paix, casque bleu | mantenimiento de la paz, casco azul
army, military, armed forces, troops, forces, land forces, militarily | l'armée, militaire, forces armées, troupes, forces, armée de terre | ejército, militar, fuerzas armadas, tropas, fuerzas
soldier, serviceman, troop, fighter, combatant, military personnel, servicemember, conscript, infantry | soldat, militaire, combattant, troupe, fantassin, infanterie, conscrit | soldado, militar, combatiente, tropa, infantería, recluta
officer, commander, commanding officer | officier, haut gradé, gradé | oficial, comandante, mando
chief of staff, army chief | chef d'état-major | jefe del Estado Mayor
navy, naval, fleet, flotilla, armada | marine, naval, flotte, flottille, forces navales | armada, marina, naval, flota
air force, airforce, aviation | armée de l'air, forces aériennes, aviation militaire, aviation | fuerza aérea, aviación
special forces, commando | forces spéciales, commando | fuerzas especiales, comando
militia, paramilitary, armed group, militiaman | milice, paramilitaire, groupe armé, milicien | milicia, paramilitar, grupo armado, miliciano
rebel, insurgent, guerrilla | rebelle, insurgé, guérillero, guérilla | rebelde, insurgente, guerrillero, guerrilla
mercenary, private military company, soldier of fortune, contractor | mercenaire, société militaire privée | mercenario
recruit, enlist, enrol, conscription, draft, mobilise, call up | recruter, enrôler, s'engager, mobiliser, conscription | reclutar, alistar, movilizar, movilización
weapon, arm, armament, weaponry, munitions | armement, des armes, d'armes, les armes, aux armes | arma, armamento
ammunition, munition, round, shell, ammo, bullet, projectile | munition, obus, cartouche, balle, projectile | munición, proyectil, obús, bala
gun, firearm, rifle, pistol, handgun, shotgun, machine gun, gunman, shooter | arme à feu, fusil, pistolet, mitrailleuse, tireur, revolver | arma de fuego, fusil, pistola, ametralladora, tirador
shoot, fire, gunfire, open fire, gunshot | tirer, fusillade, coup de feu, ouvrir le feu | disparar, tiroteo
artillery, howitzer, cannon | artillerie, obusier, canon | artillería, obús, cañón
missile, cruise missile, projectile, rocket | missile, missile de croisière, roquette | misil, misil de crucero
rocket, launcher, projectile | fusée, roquette, lanceur | cohete, lanzador
ballistic missile | missile balistique | misil balístico
launch, fire, test-fire | tirer, lancer | lanzar, lanzamiento, disparar
drone, unmanned aerial vehicle, uav, unmanned aircraft, unmanned plane, loitering munition, remote-controlled aircraft | drone, aéronef sans pilote, avion sans pilote, munition rôdeuse, engin sans pilote | dron, avión no tripulado, vehículo no tripulado
tank, armoured vehicle, armored vehicle, armour | char, blindé, véhicule blindé, char d'assaut | tanque, carro de combate, blindado
mine, landmine | mine, mine antipersonnel | mina, mina antipersona
fighter jet, fighter, warplane, combat aircraft, jet, fighter plane, military aircraft, military plane | avion de chasse, chasseur, avion de combat, avion de guerre, avion militaire | caza, avión de combate, avión de guerra, avión militar
warship, frigate, naval vessel, naval ship, battleship | navire de guerre, destroyer, frégate, bâtiment de guerre, vaisseau de guerre | buque de guerra, destructor, fragata
aircraft carrier | porte-avions | portaaviones
submarine | sous-marin | submarino
air defence, air defense, anti-aircraft, missile shield | défense aérienne, défense antiaérienne, bouclier antimissile | defensa aérea, antiaéreo
intercept, shoot down, down, bring down | intercepter, abattre, neutraliser | interceptar, derribar, interceptación, abatir
nuclear weapon, atomic bomb, nuclear warhead, nuke, nuclear bomb, nuclear arsenal, nuclear arms | arme nucléaire, bombe atomique, ogive nucléaire, arsenal nucléaire | arma nuclear, bomba atómica, ojiva nuclear, arsenal nuclear
chemical weapon, nerve agent, poison gas, chemical attack | arme chimique, agent neurotoxique, gaz toxique | arma química, agente nervioso
military base, base, garrison, barracks, army base, outpost, camp | base militaire, base, garnison, caserne, avant-poste, camp | base militar, base, guarnición, cuartel, campamento
front line, frontline, battlefield, battleground, theatre of operations | front, ligne de front, champ de bataille | frente, línea del frente, campo de batalla
security, safety, safe | sécurité, sûreté, sécuriser, en sécurité, sécuritaire | seguridad, asegurar
military exercise, drill, manoeuvres, war games | exercice militaire, manœuvres | ejercicio militar, maniobras
military budget, defence spending | budget militaire, dépenses de défense | presupuesto militar, gasto en defensa
arms race, rearm, rearmament | course aux armements, réarmer | carrera armamentista, rearme
disarm, disarmament, demilitarise | désarmer, démilitariser | desarmar, desmilitarizar
terror attack, bombing, terrorist attack, terrorism, terrorist | attentat, attaque terroriste, terrorisme | atentado, ataque terrorista, terrorismo
jihadist, islamist | djihadiste, islamiste | yihadista, islamista
suicide bomber, suicide attack | kamikaze, attentat suicide | terrorista suicida, atentado suicida
hostage, captive, abductee, hostage-taking | otage, captif, captivité, prise d'otages | rehén, cautivo, cautiverio
kidnap, abduct, kidnapper, snatch | enlever, kidnapper, rapt, ravisseur | secuestrar, raptar
ransom | rançon | rescate
prisoner of war, pow | prisonnier de guerre | prisionero de guerra
spy, espionage, secret agent, mole, double agent, spy on | espion, espionnage, agent secret, taupe, agent double | espía, espionaje, agente secreto, topo
intelligence service, secret service, spy agency, intelligence agency, intelligence | service de renseignement, services secrets, renseignement, agence de renseignement | servicio de inteligencia, servicio secreto, inteligencia
massacre, slaughter, carnage, bloodbath, mass killing | massacre, tuerie, carnage, bain de sang | masacre, matanza
war crime, atrocity | crime de guerre, atrocité | crimen de guerra, atrocidad
refugee, asylum seeker, displaced person, displaced, exile | réfugié, demandeur d'asile, déplacé, exilé | refugiado, solicitante de asilo, desplazado, exiliado
migrant, immigrant, undocumented, illegal immigrant | migrant, immigré, sans-papiers, clandestin, exilé | migrante, inmigrante, inmigración, indocumentado, sin papeles
humanitarian aid, relief supplies, humanitarian, relief effort, aid convoy, emergency aid | aide humanitaire, secours humanitaire, humanitaire, convoi humanitaire, aide d'urgence | ayuda humanitaria, humanitario, convoy humanitario
kamikaze drone, suicide drone, one-way attack drone, exploding drone | drone kamikaze, drone suicide, drone explosif | dron kamikaze, dron suicida
warhead, payload | ogive, charge explosive, tête | ojiva, cabeza explosiva, carga explosiva
arsenal, weapons stockpile, armoury | arsenal, stock d'armes | arsenal
arms sale, arms deal, arms trade, weapons transfer | vente d'armes, contrat d'armement, transfert d'armes, commerce des armes | venta de armas, transferencia de armas, comercio de armas
defence industry, arms industry, defense contractor, arms maker, military industry | industrie de défense, industrie d'armement, marchand d'armes, complexe militaro-industriel | industria de defensa, industria armamentística
counter-offensive, counteroffensive, counterattack | contre-offensive, contre-attaque | contraofensiva, contraataque
veteran, ex-soldier, former soldier | vétéran, ancien combattant | veterano, excombatiente
casualty, victim, dead and wounded, losses | victime, pertes, morts et blessés | víctima, bajas
civilian, non-combatant | civil, non-combattant, population civile | civil, no combatiente
trench, fortification, bunker, shelter, dugout, fortify | tranchée, fortification, bunker, abri, fortifier | trinchera, fortificación, búnker, refugio
patrol | patrouille | patrulla
sniper, marksman | sniper, tireur embusqué, tireur d'élite | francotirador
unit, regiment, battalion, brigade, squadron, division | unité, régiment, bataillon, brigade, escadron, division | unidad, regimiento, batallón, brigada, escuadrón
camouflage, stealth, stealthy | camouflage, furtif, camoufler | camuflaje, furtivo
radar | radar | radar
jam, electronic warfare | brouiller, brouillage, guerre électronique | interferir, guerra electrónica
hypersonic, supersonic | hypersonique, supersonique | hipersónico, supersónico
long-range | longue portée, à longue portée | largo alcance, de largo alcance
uranium, enriched uranium, enrichment | uranium, uranium enrichi, enrichissement | uranio, uranio enriquecido, enriquecimiento
nuclear test, atomic test | essai nucléaire, test nucléaire | ensayo nuclear, prueba nuclear
nuclear programme, nuclear program | programme nucléaire | programa nuclear
tear gas, pepper spray | gaz lacrymogène, lacrymogène | gas lacrimógeno
helmet | casque | casco
bulletproof vest, body armour, flak jacket | gilet pare-balles | chaleco antibalas
uniform | uniforme, treillis | uniforme
knife, blade, stab, dagger | couteau, poignarder, coup de couteau, lame | cuchillo, apuñalar, puñalada
sword, sabre | épée, sabre | espada
no-fly zone, buffer zone, demilitarised zone | zone d'exclusion aérienne, zone tampon, zone démilitarisée | zona de exclusión aérea, zona de amortiguación
guerrilla warfare, insurgency | guérilla, insurrection armée | guerra de guerrillas, insurgencia
recapture, retake, win back, free | libérer, reprendre, reconquérir, reconquête | liberar, liberación, recuperar, reconquistar
intelligence, information, intel | renseignement, information | inteligencia, información
satellite image, satellite imagery, satellite photo, satellite picture | image satellite, imagerie satellite, photo satellite | imagen de satélite, imagen satelital, foto satelital
wiretap, eavesdrop, bug, intercept communications, phone tapping | écoute téléphonique, mettre sur écoute, espionner, intercepter | escucha telefónica, pinchar un teléfono
declassify | déclassifier, déclassifié | desclasificar
grenade | grenade | granada
genocide, ethnic cleansing, extermination | génocide, nettoyage ethnique, extermination | genocidio, limpieza étnica, exterminio
crime against humanity | crime contre l'humanité | crimen contra la humanidad
`;
