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
coalition, alliance, bloc, union, axis | coalition, alliance, bloc, union, axe | coalición, alianza, bloque, unión, eje
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
approve, green light, consent, assent, endorse, go-ahead, sign off, rubber-stamp | approuver, approbation, feu vert, aval, consentement, valider, entériner | aprobar, aprobación, visto bueno, consentimiento, avalar, validar
reject, refuse, turn down, rebuff, decline, spurn | rejeter, refuser, repousser, décliner, opposer un refus, fin de non-recevoir | rechazar, rehusar, negativa, negarse
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
ambassador, envoy, emissary, diplomat | ambassadeur, émissaire, diplomate | embajador, enviado, emisario, diplomático
embassy, consulate, diplomatic mission, consular | ambassade, consulat, consulaire, consul | embajada, consulado
foreign, overseas, abroad, external, from other countries | étranger, à l'étranger, extérieur, outre-mer | extranjero, exterior
international, global, worldwide, world | international, mondial, planétaire, global, à l'échelle mondiale | internacional, mundial, global
summit, leaders' meeting, top-level meeting | sommet, réunion au sommet | cumbre
meet, gathering, encounter, get together, rendezvous | rencontrer, réunion, se réunir, entrevue, rendez-vous, s'entretenir | reunirse, reunión, encuentro, cita, encontrarse
conference, congress, convention, forum, symposium | conférence, congrès, colloque, forum | conferencia, congreso, foro
talks, negotiation, bargaining, dialogue, discussion, haggle | pourparlers, négociation, discussions, dialogue, tractation | negociación, negociar, conversaciones, diálogo
negotiator, broker, mediator, go-between | négociateur, médiateur, intermédiaire | negociador, mediador, intermediario
mediate, broker, arbitrate | médiation, servir de médiateur, s'entremettre, médiateur, arbitrage, arbitrer | mediación, mediador, arbitraje
agreement, deal, accord, pact, arrangement, memorandum of understanding | accord, pacte, entente, arrangement, protocole d'accord | acuerdo, pacto, entendimiento
treaty, convention, pact, protocol | convention, pacte, protocole, traité de paix, traité international | tratado, convenio, pacto, protocolo
agree, reach agreement, come to terms, consent | s'accorder, convenir, s'entendre, consentir, être d'accord | acordar, estar de acuerdo, convenir, consentir
disagree, disagreement, differ, dissent, at odds, rift, divergence, discord | désaccord, diverger, divergence, être en désaccord, discorde, dissension | desacuerdo, discrepar, divergencia, discordia
dispute, quarrel, row, feud, contention, spat, conflict, argument, fall out, altercation | différend, litige, querelle, conflit, dispute, altercation, contentieux | disputa, litigio, pelea, controversia, conflicto
contest, challenge, dispute, question, call into question, cast doubt | contester, remettre en cause, mettre en doute, remettre en question | impugnar, cuestionar, disputar, poner en duda
oppose, opposition, opposed to, be against, raise objections, resist | s'opposer, opposition, opposé à, résister | oponerse, oposición, objetar, objeción, resistir, resistencia
compromise, concession, middle ground | compromis, concession | concesión, compromiso, solución intermedia
ally, friendly country | allié, pays ami | aliado
enemy, foe, adversary, opponent | ennemi, adversaire | enemigo, adversario
rival, competitor, rivalry, opponent, compete, challenger | rival, concurrent, rivalité, rivaliser, concurrencer | rival, competidor, competir
tension, strain, friction, tense | tension, friction, crispation, tendu | tensión, fricción, tenso, tirantez
escalate, flare-up, intensify, spiral | escalade, s'intensifier, embrasement, s'envenimer, surenchère | escalada, intensificarse
calm, de-escalation, ease, appease, defuse | apaiser, désescalade, calmer | calmar, desescalada, apaciguar, distensión
sanction, embargo, punitive measure, restrictive measure, blacklist | sanction, embargo, mesure restrictive, mesure punitive, liste noire | sanción, embargo, medida restrictiva, lista negra
boycott, shun | boycott | boicot
retaliate, reprisal, countermeasure, hit back, revenge, avenge, vengeance, strike back | riposter, représailles, contre-mesure, vengeance, se venger, venger | represalia, tomar represalias, venganza, vengar
united nations, un security council, security council | nations unies, onu, conseil de sécurité | naciones unidas, onu, consejo de seguridad
european union, eu | union européenne, ue | unión europea, ue
european commission, brussels executive | commission européenne, exécutif européen | comisión europea
nato, north atlantic treaty organization, atlantic alliance | otan, alliance atlantique | otan, alianza atlántica
non-governmental organisation, ngo, charity | organisation non gouvernementale, ong, association caritative | organización no gubernamental, ong
member state, member country | état membre, pays membre | estado miembro, país miembro
represent, on behalf of, representation, stand for, delegate | représenter, au nom de, délégué, délégation, pour le compte de | representar, en nombre de, representación, delegado, delegación
welcome, greet, host | accueillir, recevoir | recibir, acoger, dar la bienvenida
asylum, refuge, shelter, sanctuary | asile, refuge, abri, sanctuaire | asilo, refugio, santuario
diplomacy, statecraft, foreign policy | diplomatie, politique étrangère, relations extérieures | diplomacia, política exterior
bilateral, two-way | bilatéral | bilateral
multilateral | multilatéral | multilateral
neutral, impartial, non-aligned | neutre, neutralité, impartial | neutral, imparcial
annex | annexer, annexion | anexar, anexión
occupy, occupation, occupied territory | occuper, territoire occupé | ocupar, ocupación
colony, coloniser | colonie, colonial, colonisation | colonia, colonial
settler, settlement | colon, colonie de peuplement | colono, asentamiento
reconcile, reconciliation, mend ties, rapprochement, thaw | réconcilier, rapprochement, se réconcilier, dégel | reconciliar, reconciliación, acercamiento
break off, sever ties, cut ties, sever relations | rompre, rupture, rompre les relations | romper relaciones, ruptura
recall, summon an ambassador, summon | convoquer, rappeler son ambassadeur, convocation | convocar, llamar a consultas
ultimatum, final warning | ultimatum | ultimátum
conciliatory, goodwill gesture, olive branch | geste de bonne volonté, main tendue, conciliant | gesto de buena voluntad, conciliador
provoke, provocation | provoquer, provocation | provocar, provocación
isolate | isoler | aislar, aislamiento
unilateral, one-sided | unilatéral | unilateral
unanimous, consensus | unanime, unanimité, à l'unanimité, consensus | unánime, consenso
guarantee, assurance, warranty | garantie | garantía, garantizar
group of seven, g7 | groupe des sept, g7 | grupo de los siete, g7
world health organization, who chief | organisation mondiale de la santé, oms | organización mundial de la salud, oms
international monetary fund, imf | fonds monétaire international, fmi | fondo monetario internacional, fmi
international atomic energy agency, iaea, nuclear watchdog | agence internationale de l'énergie atomique, aiea | organismo internacional de energía atómica, oiea
international criminal court, icc, the hague | cour pénale internationale, cpi, la haye | corte penal internacional, cpi, la haya
gulf, gulf states, persian gulf | golfe, pays du golfe, golfe persique | golfo, países del golfo, golfo pérsico
`;
