/** Energy and industry. See `../expansions.ts` for how to read it. */
export const ENERGY_EXPANSIONS = `
# energy, industry
energy, power, fuel, electricity, energy source | énergie, électricité, carburant, énergétique, source d'énergie, combustible
electricity, power, current, electric, voltage, power supply, light | électricité, courant, électrique, tension, alimentation, jus, lumière
power cut, blackout, outage, power failure, without power, lights out, electricity cut, in the dark | coupure de courant, panne d'électricité, panne, black-out, privé d'électricité, sans courant, délestage, dans le noir, coupure d'électricité
power grid, grid, network, power line, transmission line, high-voltage line, substation | réseau électrique, réseau, ligne électrique, ligne à haute tension, poste électrique, transformateur, sous-station
power plant, power station, generating plant, generator, thermal plant, turbine | centrale, centrale électrique, groupe électrogène, générateur, centrale thermique, turbine
nuclear plant, reactor, nuclear power, atomic, nuclear energy, nuclear power station | centrale nucléaire, réacteur, nucléaire, énergie nucléaire, atomique, atome, epr
radiation, radioactive, radioactivity, contamination, radiation leak, fallout | radiation, radioactif, radioactivité, contamination, fuite radioactive, rayonnement, retombées
uranium, enrichment, enriched, nuclear fuel, centrifuge, fissile | uranium, enrichissement, enrichi, combustible nucléaire, centrifugeuse, enrichir
nuclear waste, spent fuel, radioactive waste, waste storage, waste repository | déchets nucléaires, combustible usé, déchets radioactifs, stockage, enfouissement
cool, cooling, coolant, chill, cooling system, overheat | refroidir, refroidissement, système de refroidissement, surchauffe, circuit de refroidissement
oil, crude, petroleum, barrel, brent, oil price, black gold | pétrole, brut, baril, brent, or noir, pétrolier, hydrocarbure
gas, natural gas, lng, liquefied gas, methane, gas supply | gaz, gaz naturel, gnl, gaz liquéfié, méthane, gazier
petrol, gasoline, fuel, diesel, pump price, filling station, petrol station, gas station, fill up | essence, carburant, gazole, diesel, prix à la pompe, station-service, faire le plein, pompe, gasoil
pipeline, gas pipeline, oil pipeline, pipe, conduit | gazoduc, oléoduc, pipeline, conduite, canalisation, tuyau
refinery, refine, oil depot, fuel depot, storage tank, oil terminal, petrochemical plant | raffinerie, raffiner, dépôt pétrolier, dépôt de carburant, réservoir, cuve, terminal pétrolier, pétrochimique
tanker, oil tanker, cargo ship, vessel, ship, carrier | pétrolier, tanker, navire, cargo, bateau, méthanier, navire-citerne
drill, drilling, well, rig, borehole, offshore | forer, forage, puits, plateforme, foreuse, derrick, offshore
oil field, gas field, deposit, reservoir, find oil | gisement, champ pétrolier, champ gazier, réserve, nappe, réservoir
mine, mining, extract, pit, miner, dig, colliery, quarry | mine, extraire, extraction, mineur, minier, exploitation minière, carrière, creuser
coal, lignite, coal-fired, coal mine, fossil fuel | charbon, houille, lignite, mine de charbon, charbonnage, énergie fossile
rare earth, mineral, critical mineral, lithium, cobalt, ore, metal | terres rares, minerai, minéral, lithium, cobalt, métal, métaux critiques
renewable, green energy, clean energy, low-carbon, sustainable, energy transition | renouvelable, énergie verte, énergie propre, bas carbone, décarboné, transition énergétique, durable
solar, solar panel, photovoltaic, sun power, solar farm | solaire, panneau solaire, photovoltaïque, énergie du soleil, ferme solaire
dam, hydroelectric, hydropower, reservoir, hydro plant | barrage, hydroélectrique, hydraulique, retenue, réservoir, centrale hydroélectrique
capacity, megawatt, gigawatt, output, how powerful, power rating, how much power | puissance, capacité, mégawatt, gigawatt, production, combien de puissance
heating, heat, boiler, warm, radiator, central heating, without heating | chauffage, chauffer, chaudière, chaleur, radiateur, se chauffer, privé de chauffage
hydrogen, fuel cell, green hydrogen, electrolyser | hydrogène, pile à combustible, hydrogène vert, électrolyseur
emission, carbon, greenhouse gas, co2, carbon footprint, pollute | émission, carbone, effet de serre, co2, empreinte carbone, polluer, rejet
stock, stockpile, reserve, store, inventory, storage, strategic reserve, how full | stock, réserve, stocker, stockage, provision, niveau de remplissage, inventaire
shortage, scarcity, lack, run out, deficit, short supply, shortfall, scarce, out of stock | pénurie, manque, rareté, manquer, rupture de stock, à court de, insuffisance, disette
ration, rationing, restriction, limit consumption, quota, save energy | rationner, rationnement, restriction, limiter la consommation, quota, sobriété, économie d'énergie
consume, consumption, use, demand, burn through, eat up, usage | consommer, consommation, utiliser, demande, brûler, absorber, usage
connect, hook up, plug in, link up, connection, on the grid | raccorder, raccordement, brancher, connecter, relier, branchement, connexion
disconnect, cut off, unplug, switch off, shut off, turn off | déconnecter, débrancher, couper, éteindre, coupure, mettre hors tension
switch on, turn on, start up, power up, activate, come on stream, commissioning, fire up | allumer, mettre en marche, démarrer, activer, mise en service, mise en route, enclencher, actionner
industry, industrial, sector, manufacturing, manufacturer, heavy industry, branch | industrie, industriel, secteur, filière, branche, fabrication, manufacturier
make, manufacture, manufacturer, produce, maker, producer, production, build, assemble, turn out | fabriquer, fabricant, produire, producteur, production, fabrication, constructeur, construire, assembler, assemblage
production, output, produce, how many made, yield, volume made, manufacture | production, produire, rendement, combien fabriqué, cadence, volume, fabrication
carmaker, car manufacturer, automaker, car company, auto industry, car brand | constructeur automobile, automobile, fabricant de voitures, marque automobile, industrie automobile
car, vehicle, automobile, model, motor car, auto | voiture, véhicule, automobile, auto, modèle, bagnole
electric car, electric vehicle, ev, battery car, plug-in, zero-emission car | voiture électrique, véhicule électrique, électrique, hybride, zéro émission
engine, motor, turbine, power unit, propulsion | moteur, turbine, réacteur, propulsion, motorisation
steel, steelworks, blast furnace, steelmaker, iron, foundry, metalworks | acier, aciérie, haut-fourneau, sidérurgie, sidérurgiste, fer, fonderie, métallurgie
chemical, chemical plant, toxic product, chemist, substance, solvent | produit chimique, chimie, usine chimique, substance, toxique, chimique, solvant
arms maker, weapons manufacturer, defence company, arms industry, arms dealer, defense contractor | fabricant d'armes, industrie de défense, marchand d'armes, armement, industriel de l'armement
planemaker, aircraft manufacturer, aerospace, aviation company, plane builder | avionneur, constructeur aéronautique, aéronautique, aérospatial, constructeur d'avions
airline, carrier, air company, low-cost carrier, flight operator | compagnie aérienne, transporteur aérien, compagnie, low cost, transporteur
product, goods, item, merchandise, article, commodity, ware | produit, marchandise, article, bien, denrée, référence
component, part, spare part, piece, module, element | composant, pièce, pièce détachée, pièce de rechange, module, élément
fault, defect, faulty, defective, flaw, failure, malfunction, what was wrong, problem | défaut, défectueux, défaillance, anomalie, vice, malfaçon, problème, dysfonctionnement
break down, breakdown, malfunction, stop working, fail, failure, out of order, out of service, conk out | tomber en panne, panne, ne plus marcher, hors service, lâcher, défaillance, ne plus fonctionner, rendre l'âme
recall, product recall, withdraw from sale, pull from shelves, take back, called back, callback, withdrawal | rappeler, rappel, retirer de la vente, retrait, rappel de produits, retirer des rayons, campagne de rappel
repair, fix, mend, maintenance, put right, overhaul, get working again, service, patch up | réparer, réparation, remettre en état, dépanner, entretien, maintenance, rafistoler, réfection, remise en état, retaper
replace, replacement, swap, change, substitute, switch, exchange, new part | remplacer, remplacement, changer, changement, substituer, échanger, échange, pièce neuve
spare, reserve, backup, replacement, emergency unit, fallback | de rechange, de secours, réserve, de remplacement, roue de secours, d'appoint
maintenance, upkeep, servicing, inspection, service, check-up, looked after | maintenance, entretien, entretenir, révision, contrôle, vérification, visite
renovate, renovation, refurbish, restore, revamp, modernise, modernize, do up, works | rénover, rénovation, restaurer, restauration, moderniser, modernisation, travaux, remettre à neuf, réhabiliter
build, construction, construct, erect, builder, put up, building work, building site | construire, construction, bâtir, ériger, édifier, bâtisseur, chantier, travaux, constructeur
rebuild, reconstruction, reconstruct, put back up, build again, restore | reconstruire, reconstruction, rebâtir, relever, remettre debout
demolish, demolition, tear down, knock down, raze, pull down, bulldoze, flatten | démolir, démolition, raser, abattre, détruire, destruction, démanteler
dismantle, take apart, decommission, disassemble, take down, break up | démanteler, démantèlement, démonter, démontage, désosser, mise hors service
install, installation, set up, fit, put in place, instal, mount, deploy | installer, installation, poser, mettre en place, monter, pose, implanter, déployer
equip, equipment, fit out, kit, provide with, gear | équiper, équipement, doter, matériel, munir, pourvoir
leak, spill, seep, escape of gas, leakage, oil slick, discharge | fuite, fuir, déversement, se répandre, écoulement, marée noire, rejet, s'échapper
fire, blaze, burn, burning, catch fire, flames, burn down, inferno | incendie, feu, brûler, prendre feu, flammes, s'embraser, brasier, sinistre, partir en fumée
overheat, overheating, heat up, too hot, burn risk | surchauffe, surchauffer, chauffer, trop chaud, échauffement, s'échauffer
safety, security, danger, hazard, risk | sécurité, sûreté, danger, risque, dangereux
shelf, on sale, available, in stores, hit the shelves, come out, sold where | rayon, en vente, disponible, en magasin, sortir, commercialiser, mis en vente
launch, release, unveil, roll out, bring out, come out, debut, introduce, new model | lancer, lancement, sortir, sortie, dévoiler, commercialiser, présenter, mise sur le marché, nouveauté
quality, standard, norm, compliance, substandard | qualité, norme, conformité, aux normes, standard
certify, certification, approve, certificate, airworthy, cleared, approval | certifier, certification, homologuer, homologation, certificat, agréer, valider
ship, shipment, deliver, delivery, send, dispatch, hand over, supply, courier | livrer, livraison, expédier, expédition, envoyer, envoi, acheminer, acheminement, livreur, colis
parcel, package, packet, box, post, mail | colis, paquet, carton, courrier, envoi, boîte
cargo, freight, load, goods carried, consignment, container, carry | cargaison, fret, chargement, marchandise, conteneur, charger, transporter
transport, carry, convey, haul, ship, move, transportation | transporter, transport, acheminer, convoyer, convoi, acheminement, déplacer
warehouse, depot, storage, storehouse, hangar, stockroom | entrepôt, dépôt, hangar, stockage, magasin
supply chain, logistics, procurement, supply line, bottleneck | chaîne d'approvisionnement, logistique, approvisionnement, goulet d'étranglement, chaîne logistique
infrastructure, network, facility, installation, public works | infrastructure, réseau, équipement, ouvrage
waste, rubbish, garbage, trash, refuse, recycling, litter, dump | déchets, ordures, poubelle, recyclage, détritus, décharge, rebut, recycler
pollution, pollute, contaminate, contamination, toxic, spill, dirty | pollution, polluer, contaminer, contamination, toxique, souiller, pollueur, déversement
tap water, drinking water, water supply, running water, water cut, without water | eau potable, eau du robinet, eau courante, approvisionnement en eau, coupure d'eau, privé d'eau
`;
