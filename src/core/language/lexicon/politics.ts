/** States, parties, elections and diplomacy. See `../lexicon.ts` for how to read it. */
export const POLITICS = `
# politics and government
government, administration, executive, cabinet, govt, regime | gouvernement, exécutif, administration, gouvernemental, cabinet, régime | gobierno, ejecutivo, administración, régimen
govern, rule, be in power, ruler, reign, ruling party | gouverner, être au pouvoir, régner, au pouvoir | gobernar, reinar
authorities, officials, those in charge | autorités, pouvoirs publics | autoridades, poderes públicos
president, head of state, presidential, leader, vice president | président, chef de l'État, présidentiel, dirigeant | presidente, jefe de Estado, presidencial
prime minister, premier, head of government, pm, chancellor | premier ministre, chef du gouvernement, chancelier, matignon | primer ministro, jefe de gobierno, canciller
minister, secretary, ministry, ministerial | ministre, ministère, secrétaire, ministériel | ministro, ministerio, secretario
foreign minister, foreign secretary, secretary of state, foreign ministry, foreign office, state department | ministre des Affaires étrangères, chef de la diplomatie, ministère des Affaires étrangères, secrétaire d'État, quai d'Orsay, département d'État | ministro de Exteriores, canciller, secretario de Estado
defence minister, defense minister, defence secretary, defense secretary, ministry of defence, defence ministry, pentagon | ministre de la Défense, ministère de la Défense, pentagone, ministre des Armées | ministro de Defensa, ministerio de Defensa, pentágono
finance minister, treasury secretary, chancellor of the exchequer | ministre des Finances, ministre de l'Économie | ministro de Hacienda
king, monarch, sovereign | roi, monarque, souverain | rey, monarca, soberano
monarchy, crown, kingdom, royal | monarchie, couronne, royaume, royal | monarquía, corona, reino, real
dictator, dictatorship, authoritarian, autocrat | dictateur, dictature, autoritaire, autocrate | dictador, dictadura, autoritario
leader, chief, boss, head, ruler, top official | dirigeant, chef, leader, responsable, patron, numéro un | líder, dirigente, jefe, responsable, mandatario
politician, political figure, statesman | politicien, homme politique, responsable politique | político, dirigente político
parliament, parliamentary, legislature, chamber, national assembly, legislative | parlementaire, chambre, assemblée nationale, législatif, hémicycle | parlamento, parlamentario, asamblea, cámara, legislativo
congress, house of representatives | congrès, chambre des représentants | congreso, cámara de representantes
senate, upper house | sénat, chambre haute, sénateur | senado, cámara alta, senador
member of parliament, mp, lawmaker, legislator, deputy, congressman, congresswoman, representative | député, parlementaire, législateur, élu | diputado, legislador, parlamentario, congresista
mayor, mayoralty, city hall, town hall | maire, hôtel de ville | alcalde, alcaldía, ayuntamiento
governor, prefect, gubernatorial | gouverneur, préfet, préfecture | gobernador
councillor, council, municipal | conseiller municipal, municipal | concejal, concejo, municipal
adviser, advisor, counsellor, consultant, right-hand man | conseiller, collaborateur, consultant, bras droit | asesor, consejero, consultor
official, civil servant, public servant, bureaucrat, functionary | fonctionnaire, agent public, haut responsable, haut fonctionnaire | funcionario, empleado público, alto cargo
party, political party | parti, parti politique, formation politique | partido político
coalition, alliance, bloc, union, axis, pact, partnership | coalition, alliance, bloc, union, axe, entente, pacte, front commun | coalición, alianza, bloque, unión, eje, pacto, entente, frente común
mutual defence, mutual defense, collective defence, defence pact, defense pact, military alliance, security pact, mutual assistance | défense mutuelle, défense collective, pacte de défense, alliance militaire, assistance mutuelle, alliance défensive | defensa mutua, defensa colectiva, alianza militar, pacto de defensa, asistencia mutua
opposition, opposition party | opposition, parti d'opposition | oposición
left-wing, leftist, leftwing, socialist | gauche, de gauche | izquierda, socialista, progresista
right-wing, rightist, conservative, rightwing | conservateur, droite conservatrice, parti de droite | derechista, conservador, de derechas
far right, extreme right, ultra-right | extrême droite | extrema derecha, ultraderecha
far left, radical left | extrême gauche, gauche radicale | extrema izquierda
separatist, secessionist, independence movement | séparatiste, indépendantiste, sécessionniste | separatista, independentista
election, poll, ballot, electoral, vote, go to the polls | élection, scrutin, électoral, vote, aller aux urnes, législatives, présidentielle | elección, comicios, electoral, votación, urnas
vote, ballot, cast a ballot, ballot box, referendum, plebiscite | voter, suffrage, urne, bulletin de vote, référendum | votar, votación, sufragio, urna, referéndum
voter, electorate | électeur, électorat | votante, elector
turnout, participation rate, voter turnout | participation, taux de participation | participación
elect, be elected | élire | elegir, electo
candidate, contender, nominee, candidacy, front-runner, applicant | candidat, candidature, prétendant, postulant | candidato, candidatura, aspirante, favorito
run for office, stand for election, run for president, stand as a candidate | se présenter, briguer, être candidat | postularse, presentarse
campaign, canvass, electioneering | campagne, faire campagne | campaña, hacer campaña
survey, opinion poll, poll | sondage, enquête d'opinion | encuesta, sondeo
win, victory, triumph, winner, prevail | gagner, remporter, victoire, vainqueur, triomphe, l'emporter, victorieux | ganar, vencer, victoria, triunfo, ganador, vencedor
lose, defeat, beaten, loser | perdre, défaite, perdant, battu | perder, derrota, perdedor
beat, defeat, outdo, overcome | battre, vaincre, l'emporter sur | derrotar, vencer, batir
appoint, name, nominate, assign | nommer, désigner, nomination, attribuer | nombrar, designar, nombramiento
resign, step down, quit, stand down, leave office | démissionner, démission, quitter ses fonctions, se retirer | dimitir, renunciar, dimisión
dismiss, sack, oust, remove from office, depose, impeach, kick out | limoger, révoquer, destituer, limogeage, renvoyer, évincer, éviction | destituir, cesar, destitución, echar
take office, swear in, inauguration, be sworn in, come to power, assume office | prendre ses fonctions, investiture, prêter serment, arriver au pouvoir, prise de fonctions | investidura, tomar posesión, jurar el cargo, llegar al poder
term, mandate, term of office, tenure | mandat | mandato, legislatura
power, grip on power | pouvoir, autorité | poder, autoridad
law, legislation, act, statute | loi, législation, texte de loi, légiférer | ley, legislación, legislar
bill, draft law | projet de loi, proposition de loi | proyecto de ley
decree, executive order, edict, ordinance | décret, ordonnance | decreto, ordenanza
amend, revision | révision | enmendar, enmienda, revisar, revisión
adopt, pass, approve, passage, ratify, ratification, enact | adopter, approuver, voter, ratifier, ratification, entériner, promulguer | adoptar, aprobar, adopción, aprobación, ratificar, ratificación
approve, green light, consent, assent, endorse, go-ahead, sign off, rubber-stamp, thumbs-up, give the nod, agree to | approuver, approbation, feu vert, aval, consentement, valider, entériner, bénir, donner son accord, avaliser, agréer, homologuer, acquiescer, donner son aval | aprobar, aprobación, visto bueno, consentimiento, avalar, validar, dar el visto bueno, autorizar, homologar, dar luz verde
reject, refuse, turn down, rebuff, decline, spurn, say no, balk at, knock back, snub, not accept, give the cold shoulder | rejeter, refuser, repousser, décliner, opposer un refus, fin de non-recevoir, dire non, éconduire, envoyer promener | rechazar, rehusar, negativa, negarse, declinar, desestimar, decir no
veto | veto, opposer son veto | veto
sign, signature, ink, signatory | signer, signature, parapher, signataire | firmar, suscribir, firmante
vote of no confidence, no-confidence motion, censure motion | motion de censure, motion de défiance | moción de censura
coup, coup d'état, putsch, overthrow, topple, seize power | coup d'État, putsch, renverser, prise de pouvoir | golpe de Estado, golpe, derrocar
revolution, uprising, revolt, rebellion, insurrection, mutiny, insurgency, revolutionary | révolution, soulèvement, révolte, rébellion, insurrection, mutinerie, révolutionnaire | revolución, levantamiento, revuelta, rebelión, insurrección, motín
protest, demonstration, rally, march, sit-in, take to the streets | manifester, protester, rassemblement, manif, descendre dans la rue, défiler | protesta, manifestación, manifestarse, concentración
protester, demonstrator | manifestant, contestataire | manifestante
activist, campaigner, militant, activism | militant, activiste, militantisme | activista, militante
dissident, opponent, opposition figure | dissident, opposant | disidente, opositor
riot, unrest, disorder, clashes, rioter, turmoil, turbulence | émeute, troubles, désordre, émeutier, débordement, échauffourée | disturbio, desórdenes, altercado
state of emergency, emergency rule, martial law, emergency powers | état d'urgence, état d'exception, loi martiale | estado de emergencia, estado de excepción, ley marcial
curfew | couvre-feu | toque de queda
crisis, turmoil, upheaval, chaos, mess | crise, tourmente, bouleversement, chaos, pagaille | crisis, convulsión, caos
scandal, affair, controversy, outcry, uproar, furore, polemic | scandale, affaire, polémique, controverse, tollé | escándalo, polémica, controversia
strategy, strategic, tactic, game plan | stratégie, tactique | estrategia, estratégico, táctica
public, state-owned, state-run, government-owned | public, étatique, d'État | público, estatal
sovereignty, sovereign, independence, self-determination, autonomy, autonomous | souveraineté, souverain, indépendance, autodétermination, autonomie | soberanía, soberano, independencia, independiente, autodeterminación, autonomía, autónomo
citizen, national of, citizenship, passport holder | citoyen, ressortissant, citoyenneté | ciudadano, nacional de, ciudadanía
white house | maison blanche | casa blanca
kremlin | kremlin | kremlin
downing street, number 10 | downing street, gouvernement britannique | downing street
state, nation-state, republic | état, république | estado, república
constitution | constitution, constitutionnel | constitución, constitucional
democracy, democratic | démocratie | democracia, democrático
republican, gop | républicain | republicano
communist, communism, marxist | parti communiste, régime communiste, marxiste | comunista, marxista
nationalist, patriot | parti nationaliste, mouvement nationaliste, patriote | nacionalista, patriota
populist | parti populiste, mouvement populiste, vague populiste | populista
moderate, centrist, middle-of-the-road | modéré, centriste | moderado, centrista
extremist, extremism, radical, hardliner, hard-line, fanatic | extrémiste, radical, jusqu'au-boutiste, fanatique | extremista, radical, fanático
liberal | libéral | liberal
queen | reine | reina
prince, crown prince | prince, prince héritier | príncipe
princess | princesse | princesa
policy, policymaking, political | politique | política
agency, authority, public body, institution | agence, organisme, institution, autorité | agencia, organismo, institución
organisation, organization, body, institution | organisation, organisme, institution | organización, organismo, institución
department, division, bureau, directorate | service, division, bureau, direction | departamento, división, oficina, dirección
bureaucracy, red tape, paperwork, administrative | bureaucratie, paperasse, administratif, paperasserie | burocracia, papeleo, administrativo
local government, local authority, county council | collectivité locale, collectivité territoriale, conseil départemental, pouvoirs locaux | gobierno local, autoridad local
federal | fédéral, fédération | federal, federación
quorum, seat, parliamentary seat | siège, siège de député | escaño
overall majority, absolute majority, outright majority | majorité absolue | mayoría absoluta
minority group | minorité, minoritaire | minoría, minoritario
ideology, doctrine | idéologie, doctrine | ideología, ideológico, doctrina
manifesto, platform, election promise | programme électoral, promesse électorale | programa electoral, manifiesto
lobby, lobbyist, interest group, pressure group | lobby, lobbying, groupe de pression, lobbyiste | lobby, grupo de presión, cabildeo
petition | pétition | petición, recogida de firmas
reshuffle, cabinet reshuffle | remaniement, remaniement ministériel | remodelación del gobierno
nationalise | nationaliser | nacionalizar, nacionalización
privatise, privatization | privatiser | privatizar, privatización
census, headcount | recensement | censo
passport, travel document | passeport, titre de voyage | pasaporte
visa, entry permit | visa d'entrée | visado
residence permit | titre de séjour, permis de séjour, carte de séjour | permiso de residencia
identity card, id card, id | carte d'identité, pièce d'identité | documento de identidad, carné de identidad
flag, banner | drapeau, bannière | bandera
speaker, chair, chairman, chairwoman, chairperson | président de séance, présider, animateur | presidente de la mesa, moderador
purge, crackdown, clampdown, repression, crack down, suppress | purge, répression, réprimer, mise au pas | purga, represión, reprimir, represivo
persecute, oppress | persécuter, persécution, opprimer, oppression | perseguir, persecución, oprimir, opresión
tyranny, tyrant, despot | tyrannie, tyran, despote | tiranía, tirano, déspota

# diplomacy
ambassador, envoy, emissary, diplomat, special envoy, chargé d'affaires, diplomatic corps, high representative | ambassadeur, émissaire, diplomate, chargé d'affaires, envoyé spécial, représentant spécial, corps diplomatique, plénipotentiaire | embajador, enviado, emisario, diplomático, encargado de negocios, enviado especial, representante especial
embassy, consulate, diplomatic mission, consular, high commission, legation, diplomatic post | ambassade, consulat, consulaire, consul, légation, mission diplomatique, représentation diplomatique | embajada, consulado, legación, misión diplomática, representación diplomática
foreign, overseas, abroad, external, from other countries, from abroad, offshore, outside the country, other countries | étranger, à l'étranger, extérieur, outre-mer, hors des frontières, d'ailleurs, autres pays | extranjero, exterior, foráneo, del exterior, otros países
international, global, worldwide, world | international, mondial, planétaire, global, à l'échelle mondiale | internacional, mundial, global
summit, leaders' meeting, top-level meeting, top-level talks, face-to-face | sommet, réunion au sommet, rencontre au sommet, tête-à-tête, entrevue au sommet | cumbre, reunión de líderes, cara a cara
meet, gathering, encounter, get together, rendezvous, sit down with, hold talks, one-on-one, face to face, huddle | rencontrer, réunion, se réunir, entrevue, rendez-vous, s'entretenir, tête-à-tête, face-à-face, aparté, conciliabule | reunirse, reunión, encuentro, cita, encontrarse, entrevistarse, cara a cara, entrevista
conference, congress, convention, forum, symposium | conférence, congrès, colloque, forum | conferencia, congreso, foro
talks, negotiation, bargaining, dialogue, discussion, haggle, negotiating table, wrangle, horse-trading, back-channel, parley, thrash out | pourparlers, négociation, discussions, dialogue, tractation, marchandage, table des négociations, palabres, marchander | negociación, negociar, conversaciones, diálogo, regateo, consultas, mesa de negociación, pláticas
negotiator, broker, mediator, go-between | négociateur, médiateur, intermédiaire | negociador, mediador, intermediario
mediate, broker, arbitrate | médiation, servir de médiateur, s'entremettre, médiateur, arbitrage, arbitrer | mediación, mediador, arbitraje
agreement, deal, accord, pact, arrangement, memorandum of understanding, handshake, bargain, mou, memorandum, framework agreement | accord, pacte, entente, arrangement, protocole d'accord, accord-cadre, mémorandum, contrat, compromis, protocole | acuerdo, pacto, entendimiento, convenio, memorando, acuerdo marco
finalise, finalized, seal, clinch, nail down, strike a deal, done deal, iron out | finaliser, boucler, sceller, conclure, ficeler, parachever, toper, bouclage, mettre la dernière main | sellar, rematar, finalizar
treaty, convention, pact, protocol, charter, accord, covenant | convention, pacte, protocole, traité de paix, traité international, charte, accord international, accord | tratado, convenio, pacto, protocolo, acuerdo internacional
agree, reach agreement, come to terms, consent, shake hands on, strike a deal, reach a deal, come to an agreement, see eye to eye | s'accorder, convenir, s'entendre, consentir, être d'accord, parvenir à un accord, trouver un accord, se mettre d'accord, tomber d'accord, passer un accord, conclure un accord | acordar, estar de acuerdo, convenir, consentir, llegar a un acuerdo, ponerse de acuerdo, pactar, cerrar un trato
disagree, disagreement, differ, dissent, at odds, rift, divergence, discord, be at loggerheads, fall out, divided, split over, not see eye to eye | désaccord, diverger, divergence, être en désaccord, discorde, dissension, mésentente, divisé, se diviser, clivage, être partagé, ne pas s'entendre | desacuerdo, discrepar, divergencia, discordia, dividido, desavenencia, no estar de acuerdo
dispute, quarrel, row, feud, contention, spat, conflict, argument, fall out, altercation, squabble, bicker, tiff, war of words, wrangle | différend, litige, querelle, conflit, dispute, altercation, contentieux, prise de bec, bisbille, chamaillerie, se disputer, passe d'armes, se chamailler | disputa, litigio, pelea, controversia, conflicto, riña, bronca, rencilla, pugna
contest, challenge, dispute, question, call into question, cast doubt, take issue with | contester, remettre en cause, mettre en doute, remettre en question, récuser, s'inscrire en faux | impugnar, cuestionar, disputar, poner en duda, rebatir
oppose, opposition, opposed to, be against, raise objections, resist, stand up to, defy, dead set against, hostile to, take a stand against, object to | s'opposer, opposition, opposé à, résister, tenir tête, hostile à, se dresser contre, faire front, s'élever contre, faire barrage | oponerse, oposición, objetar, objeción, resistir, resistencia, enfrentarse, plantar cara, hacer frente, hostil a
compromise, concession, middle ground, give ground, meet halfway, trade-off | compromis, concession, lâcher du lest, terrain d'entente, moyen terme, couper la poire en deux | concesión, compromiso, solución intermedia, ceder, término medio, punto intermedio
ally, friendly country, partner, friendly nation, friend, allied nation, partner country, comrade-in-arms | allié, pays ami, pays allié, partenaire, nation amie, compagnon d'armes | aliado, socio, país amigo, amigo, país aliado
enemy, foe, adversary, opponent | ennemi, adversaire | enemigo, adversario
rival, competitor, rivalry, opponent, compete, challenger | rival, concurrent, rivalité, rivaliser, concurrencer | rival, competidor, competir
tension, strain, friction, tense, bad blood, frosty, sour | tension, friction, crispation, tendu, coup de froid, climat tendu, bras de fer, relations tendues | tensión, fricción, tenso, tirantez, tira y afloja, relaciones tensas
escalate, flare-up, intensify, spiral, ratchet up, spiral out of control, heat up, raise the stakes, spillover, boil over | escalade, s'intensifier, embrasement, s'envenimer, surenchère, engrenage, s'embraser, dégénérer, montée des tensions, faire monter la tension | escalada, intensificarse, recrudecer, irse de las manos, caldearse
calm, de-escalation, ease, appease, defuse, cool down, lower tensions, ease tensions, dial down | apaiser, désescalade, calmer, désamorcer, faire baisser la tension, faire retomber la tension | calmar, desescalada, apaciguar, distensión, rebajar la tensión, aplacar, apaciguar los ánimos
sanction, embargo, punitive measure, restrictive measure, blacklist, penalise, penalize, punish, trade ban, asset freeze, economic penalties, trade restrictions, sanctions list, punitive | sanction, embargo, mesure restrictive, mesure punitive, liste noire, gel des avoirs, pénaliser, punir, rétorsion, mise à l'index, interdiction commerciale, pénalité économique | sanción, embargo, medida restrictiva, lista negra, congelación de activos, penalizar, castigar, veto comercial, punitivo
lift sanctions, sanctions relief, ease sanctions, drop sanctions, end sanctions | lever les sanctions, levée des sanctions, alléger les sanctions, assouplir les sanctions, fin des sanctions | levantar las sanciones, alivio de sanciones, levantamiento de sanciones
export control, export restriction, export ban, export curb, ban on exports | contrôle des exportations, contrôle à l'exportation, restriction à l'exportation, restriction d'exportation, interdiction d'exporter, embargo sur les exportations | control de exportaciones, restricción a la exportación, prohibición de exportar
boycott, shun, snub, give the cold shoulder, blackball | boycott, bouder, snober, battre froid | boicot, desairar, hacer el vacío
retaliate, reprisal, countermeasure, hit back, revenge, avenge, vengeance, strike back, tit for tat, payback, get even, get back at, respond in kind, eye for an eye | riposter, représailles, contre-mesure, vengeance, se venger, venger, œil pour œil, rendre coup pour coup, rendre la pareille, rétorsion, mesure de rétorsion, revanche | represalia, tomar represalias, venganza, vengar, ojo por ojo, devolver el golpe, revancha, desquite, contramedida
united nations, un security council, security council, world body, general assembly | nations unies, onu, conseil de sécurité, onusien, organisation des nations unies, assemblée générale | naciones unidas, onu, consejo de seguridad, organismo mundial, asamblea general
european union, eu, european bloc, twenty-seven | union européenne, ue, bloc européen, les vingt-sept | unión europea, ue, bloque europeo, los veintisiete
european commission, brussels executive | commission européenne, exécutif européen | comisión europea
nato, north atlantic treaty organization, atlantic alliance, western alliance, transatlantic alliance | otan, alliance atlantique, alliance transatlantique, pacte atlantique | otan, alianza atlántica, alianza occidental, pacto atlántico
non-governmental organisation, ngo, charity | organisation non gouvernementale, ong, association caritative | organización no gubernamental, ong
member state, member country | état membre, pays membre | estado miembro, país miembro
represent, on behalf of, representation, stand for, delegate | représenter, au nom de, délégué, délégation, pour le compte de | representar, en nombre de, representación, delegado, delegación
welcome, greet, host | accueillir, recevoir | recibir, acoger, dar la bienvenida
asylum, refuge, shelter, sanctuary | asile, refuge, abri, sanctuaire | asilo, refugio, santuario
diplomacy, statecraft, foreign policy, diplomatic relations, foreign affairs, diplomatic ties | diplomatie, politique étrangère, relations extérieures, affaires étrangères, relations diplomatiques | diplomacia, política exterior, asuntos exteriores, relaciones diplomáticas
resolution, motion, draft resolution, text adopted | résolution, motion, projet de résolution | resolución, moción
puppet, puppet government, puppet regime, vassal, satellite state | fantoche, marionnette, gouvernement fantoche, vassal, état satellite | títere, gobierno títere, vasallo, marioneta
sphere of influence, backyard, zone of influence | zone d'influence, sphère d'influence, pré carré | esfera de influencia, zona de influencia, patio trasero
prisoner swap, prisoner exchange, exchange of prisoners | échange de prisonniers, échange de détenus | canje de prisioneros, intercambio de prisioneros
peace talks, peace negotiations, peace plan, peace deal, peace agreement | pourparlers de paix, négociations de paix, plan de paix, accord de paix, règlement de paix | conversaciones de paz, negociaciones de paz, plan de paz, acuerdo de paz
joint statement, joint declaration, joint communiqué, common statement | déclaration commune, déclaration conjointe, communiqué commun, communiqué conjoint | declaración conjunta, comunicado conjunto
bilateral, two-way | bilatéral | bilateral
multilateral | multilatéral | multilateral
neutral, impartial, non-aligned, sit on the fence, take no side, non-belligerent, stay out of it | neutre, neutralité, impartial, non aligné, ne pas prendre parti, rester en dehors, rester à l'écart | neutral, imparcial, no alineado, al margen
annex, land grab, absorb, swallow up | annexer, annexion, rattacher, s'approprier, accaparer | anexar, anexión, absorber
occupy, occupation, occupied territory, occupying power, under occupation | occuper, territoire occupé, sous occupation, puissance occupante | ocupar, ocupación, potencia ocupante
colony, coloniser | colonie, colonial, colonisation | colonia, colonial
settler, settlement | colon, colonie de peuplement | colono, asentamiento
reconcile, reconciliation, mend ties, rapprochement, thaw, patch things up, mend fences, warm up to, closer ties, normalise relations, draw closer, cosy up, bury the hatchet | réconcilier, rapprochement, se réconcilier, dégel, renouer, normaliser les relations, réchauffement des relations, se rapprocher, se rabibocher, normalisation | reconciliar, reconciliación, acercamiento, normalizar relaciones, estrechar lazos, limar asperezas
break off, sever ties, cut ties, sever relations, part ways, cut off relations, break with, split from | rompre, rupture, rompre les relations, couper les ponts, rupture diplomatique, claquer la porte | romper relaciones, ruptura, cortar relaciones, romper lazos
persona non grata, expel diplomats, expel an ambassador, send diplomats home | persona non grata, expulser des diplomates, renvoi de diplomates | persona non grata, expulsar diplomáticos
recall, summon an ambassador, summon, call in the ambassador, haul in | convoquer, rappeler son ambassadeur, convocation, rappel de l'ambassadeur, convoquer l'ambassadeur | convocar, llamar a consultas, llamar al embajador, convocar al embajador
ultimatum, final warning, take it or leave it, last warning, red line | ultimatum, dernier avertissement, mise en demeure, sommation, ligne rouge | ultimátum, último aviso, línea roja
conciliatory, goodwill gesture, olive branch, overture, peace offering, extend a hand, charm offensive | geste de bonne volonté, main tendue, conciliant, tendre la main, geste de conciliation, bonne volonté, opération séduction | gesto de buena voluntad, conciliador, tender la mano, buena voluntad, ofensiva de seducción
provoke, provocation, needle, goad, taunt, sabre-rattling, saber-rattling | provoquer, provocation, bravade, jeter de l'huile sur le feu, pousser à bout | provocar, provocación, bravata, echar leña al fuego
isolate, cut off from the world, ostracise, pariah, sideline, freeze out, marginalise, out in the cold, outcast, loneliness | isoler, mettre à l'écart, mise au ban, ostraciser, marginaliser, mettre sur la touche, tenir à distance | aislar, aislamiento, marginar, paria, ostracismo, dejar de lado, arrinconar
pressure, put pressure, lean on, arm-twisting, twist the arm, turn the screw, strong-arm, press | pression, faire pression, mettre la pression, forcer la main, serrer la vis, exercer une pression, tordre le bras, accentuer la pression | presión, ejercer presión, meter presión, apretar las tuercas
unilateral, one-sided, go it alone, without consulting | unilatéral, faire cavalier seul, sans concertation | unilateral, por su cuenta, sin consultar
unanimous, consensus, with one voice, of one mind | unanime, unanimité, à l'unanimité, consensus, d'une seule voix, à l'unisson | unánime, consenso, por unanimidad, al unísono, una sola voz
guarantee, assurance, warranty | garantie | garantía, garantizar
group of seven, g7 | groupe des sept, g7 | grupo de los siete, g7
world health organization, who chief | organisation mondiale de la santé, oms | organización mundial de la salud, oms
international monetary fund, imf | fonds monétaire international, fmi | fondo monetario internacional, fmi
international atomic energy agency, iaea, nuclear watchdog | agence internationale de l'énergie atomique, aiea | organismo internacional de energía atómica, oiea
international criminal court, icc, the hague | cour pénale internationale, cpi, la haye | corte penal internacional, cpi, la haya
gulf, gulf states, persian gulf | golfe, pays du golfe, golfe persique | golfo, países del golfo, golfo pérsico
`;
