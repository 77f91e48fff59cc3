/** Companies, money, computers, energy. See `../expansions.ts` for how to read it. */
export const BUSINESS_EXPANSIONS = `
# companies, owners, bosses
company, firm, business, enterprise, corporation, group, conglomerate, outfit | entreprise, société, firme, compagnie, groupe, boîte, maison
chief executive, ceo, boss, head, managing director, president, chief, top executive | directeur général, pdg, patron, dirigeant, chef d'entreprise, président-directeur général, dg, boss, numéro un
chairman, chair, chairwoman, chairperson, board chair, preside | président du conseil, président, présidente, présider, présidence
board, board of directors, director, boardroom, governing body | conseil d'administration, administrateur, conseil, directoire, conseil de surveillance
executive, manager, management, senior staff, leadership, run the company | cadre, dirigeant, direction, manager, gestionnaire, encadrement, état-major, diriger
own, owner, ownership, belong to, proprietor, possess, property of, in the hands of | posséder, propriétaire, appartenir, détenir, détenteur, propriété, être aux mains de
parent company, holding, owner, holding company, mother company | maison mère, société mère, holding, propriétaire, société holding
subsidiary, unit, arm, branch, division, affiliate, offshoot | filiale, division, branche, succursale, antenne, entité
shareholder, investor, stockholder, stakeholder, backer, equity holder | actionnaire, investisseur, actionnariat, porteur de parts, détenteur d'actions
stake, holding, shareholding, interest, equity, share of the company, how much owns | participation, part, capital, part du capital, actionnariat, détenir
founder, found, set up, start-up founder, establish, create, co-founder, launch the company | fondateur, fonder, créer, créateur, cofondateur, lancer l'entreprise, naissance
start-up, startup, young company, new venture, fledgling firm, unicorn | start-up, jeune pousse, startup, jeune entreprise, licorne
merge, merger, combine, tie-up, fusion, join forces, amalgamate | fusionner, fusion, rapprochement, se marier, mariage, regroupement, s'unir
acquire, acquisition, takeover, take over, buy, buyer, buyout, purchase, purchaser, snap up, bidder | acquérir, acquisition, racheter, rachat, acheter, acheteur, repreneur, reprise, opa, s'offrir, mettre la main sur
takeover bid, bid, offer, bidder, suitor, buyout offer, hostile bid | opa, offre publique, offre de rachat, offre, prétendant, candidat au rachat, raid
sell, sale, seller, divest, divestment, offload, dispose of, sell off, get rid of | vendre, vente, vendeur, céder, cession, se séparer, se défaire, se débarrasser, désinvestir
privatise, privatize, privatisation, privatization, sell to private owners, state sell-off | privatiser, privatisation, vendre au privé, ouverture du capital, passer au privé
nationalise, nationalize, nationalisation, nationalization, state takeover, seize control, taken by the state | nationaliser, nationalisation, étatiser, prise de contrôle publique, passer à l'état, étatisation
state-owned, state-run, public company, government-owned, state firm, public-sector | public, entreprise publique, entreprise d'état, étatique, nationalisé, contrôlé par l'état
bankrupt, bankruptcy, insolvency, insolvent, go bust, go under, collapse, fold, liquidation, receivership, administration | faillite, failli, insolvable, insolvabilité, dépôt de bilan, déposer le bilan, liquidation, redressement judiciaire, couler, banqueroute
creditor, lender, owed money, bondholder, debt holder, whom it owes | créancier, prêteur, créance, porteur d'obligations, bailleur
lay off, layoff, redundancy, job cut, sack, fire, dismiss, dismissal, shed jobs, axe, lose one's job, cut jobs | licencier, licenciement, suppression d'emplois, supprimer des postes, mettre à la porte, virer, plan social, perdre son emploi, dégraisser, mise à pied, renvoyer
restructure, restructuring, overhaul, reorganise, reorganize, reorganisation, shake-up, turnaround plan, revamp | restructurer, restructuration, réorganiser, réorganisation, refonte, plan de redressement, remaniement, assainissement
hire, recruit, recruitment, take on, new job, employ, hiring, add jobs, create jobs | embaucher, embauche, recruter, recrutement, engager, employer, créer des emplois, création d'emplois
worker, employee, staff, workforce, personnel, labour, labor, payroll, headcount | salarié, employé, personnel, travailleur, effectif, ouvrier, main-d'œuvre, collaborateur
resign, resignation, step down, quit, leave office, stand down, depart, departure, give up the post, leave the job | démissionner, démission, quitter ses fonctions, se retirer, départ, partir, quitter son poste, claquer la porte, jeter l'éponge
appoint, appointment, name, nominate, new head, take over as, pick, choose as, successor, choice | nommer, nomination, désigner, désignation, choisir, nouveau patron, prendre la tête, promu, promouvoir
succeed, successor, succession, replace, replacement, heir, take over from, who comes next | succéder, successeur, succession, remplacer, remplaçant, prendre la relève, héritier, relève
ousted, oust, remove, removal, push out, dismiss, force out, fire, sack, topple | évincer, éviction, limoger, limogeage, destituer, débarquer, écarter, révoquer, pousser vers la sortie
retire, retirement, pensioner, stop working, retiree, end one's career | prendre sa retraite, retraite, retraité, se retirer, fin de carrière, cesser de travailler
acting, interim, caretaker, temporary head, stand-in, for the time being | par intérim, intérim, intérimaire, provisoire, remplaçant, temporaire
headquarters, head office, based in, hq, home base, seat | siège, siège social, quartier général, basé, qg, maison mère
office, premises, workplace, building, site | bureau, locaux, lieu de travail, siège, site
factory, plant, works, mill, production site, assembly line, facility | usine, fabrique, site de production, manufacture, atelier, chaîne de montage, unité de production
shop, store, retailer, outlet, supermarket, retail chain, retail | magasin, boutique, commerce, enseigne, détaillant, supermarché, grande surface, distributeur
competitor, rival, competition, compete, challenger | concurrent, rival, concurrence, concurrencer, compétiteur, adversaire
monopoly, antitrust, dominant position, cartel, price-fixing, competition watchdog, anti-competitive | monopole, antitrust, position dominante, cartel, entente, abus de position dominante, autorité de la concurrence, anticoncurrentiel
supplier, supply, provide, provider, vendor, furnish, source of supply | fournisseur, fournir, approvisionner, approvisionnement, livrer, prestataire, sous-traitant, pourvoyeur
subcontractor, contractor, outsource, outsourcing, subcontract, third party | sous-traitant, sous-traiter, sous-traitance, externaliser, externalisation, prestataire, entrepreneur
contract, deal, agreement, order, tender, sign, win the contract | contrat, marché, accord, commande, appel d'offres, attribuer, décrocher, signer
tender, call for bids, bidding, bid, auction, procurement, bidder | appel d'offres, enchère, soumission, soumissionnaire, adjudication, marché public, candidat
order, book, request, commission, purchase order, ordered | commande, commander, réserver, carnet de commandes, passer commande
partner, partnership, joint venture, team up, alliance, ally, collaborate, collaboration | partenaire, partenariat, coentreprise, s'associer, alliance, allié, collaborer, associé
relocate, relocation, move production, offshoring, move abroad, shift production, offshore | délocaliser, délocalisation, transférer la production, déménager, relocaliser, s'installer à l'étranger, déplacer
strike, walkout, industrial action, stoppage, down tools, striker, work stoppage | grève, débrayage, gréviste, arrêt de travail, mouvement social, débrayer, cesser le travail
union, trade union, labour union, workers' representative, unionist, union leader | syndicat, syndical, syndicaliste, délégué du personnel, centrale syndicale, représentant des salariés
brand, label, trademark, make, logo, name brand | marque, label, enseigne, griffe, logo
advertise, advertisement, advert, ad, commercial, advertising, campaign, promote | publicité, pub, annonce, publicitaire, spot, réclame, campagne, promouvoir
customer, client, buyer, consumer, shopper, user, subscriber, clientele | client, clientèle, acheteur, consommateur, usager, abonné, utilisateur
complaint, complain, grievance, dissatisfied, unhappy customer, gripe | plainte, se plaindre, réclamation, grief, mécontent, insatisfait, doléance
boycott, shun, stop buying, refuse to buy, embargo, stay away from | boycotter, boycott, bouder, cesser d'acheter, refuser d'acheter, embargo
export, sell abroad, ship abroad, exporter, foreign sale, overseas shipment | exporter, exportation, exportateur, vente à l'étranger, vendre à l'étranger, export, expédier
import, importer, bring in, foreign purchase, buy abroad, imported goods | importer, importation, importateur, acheter à l'étranger, faire venir, import
trade, commerce, exchange, trading, commercial exchange, trade flow | commerce, échange, échanges commerciaux, commercial, négoce
tariff, customs duty, duty, import tax, levy, customs, surcharge | droit de douane, tarif douanier, taxe, taxe à l'importation, surtaxe, douane, barrière douanière
accounting, accounts, bookkeeping, books, accountant, balance sheet | comptabilité, comptes, comptable, bilan, livres de comptes
audit, auditor, inspect, inspection, check the accounts, review, court of auditors | audit, auditeur, auditer, contrôle, commissaire aux comptes, vérification, cour des comptes
market share, share of the market, market leader, leading position, dominate the market | part de marché, leader, leader du marché, dominer le marché, position de tête
license, licence, permit, authorisation, authorization, approval, concession, right to operate | licence, permis, autorisation, agrément, concession, droit d'exploiter
patent, intellectual property, copyright, invention rights, infringement | brevet, propriété intellectuelle, droit d'auteur, contrefaçon, breveter
counterfeit, fake, forgery, imitation, knock-off, bogus, pirated | contrefaçon, faux, imitation, copie, contrefait, falsifié, piraté
whistleblower, leaker, informant, blow the whistle, tipster, source | lanceur d'alerte, informateur, dénonciateur, donner l'alerte, source, taupe
self-employed, freelancer, entrepreneur, small business, independent worker, tradesman | indépendant, entrepreneur, petite entreprise, travailleur indépendant, artisan, pme, auto-entrepreneur
tycoon, billionaire, magnate, oligarch, mogul, business magnate, wealthy businessman | milliardaire, magnat, oligarque, homme d'affaires, riche homme d'affaires, nabab
businessman, businesswoman, entrepreneur, dealer, trader, industrialist | homme d'affaires, femme d'affaires, entrepreneur, industriel, négociant, commerçant
farmer, grower, farming, producer, agriculture | agriculteur, paysan, exploitant, cultivateur, producteur, éleveur, agriculture
# money, results
money, cash, funds, sum, amount, financial, dough | argent, fonds, liquide, somme, montant, moyens financiers, liquidités, fric, pognon
revenue, sales, turnover, takings, income, proceeds, how much earned | chiffre d'affaires, ventes, revenu, recette, rentrée, encaisser, produit
profit, earnings, gain, net income, margin, make money, profitable, surplus, earn | bénéfice, profit, gain, résultat net, marge, rentable, bénéficiaire, gagner de l'argent, rentabilité, excédent
loss, lose money, deficit, in the red, losses, loss-making, shortfall, write-down | perte, déficit, perdre de l'argent, dans le rouge, déficitaire, manque à gagner, pertes, dépréciation
results, quarterly results, earnings report, performance, figures, half-year results | résultats, résultats trimestriels, résultats semestriels, performance, chiffres, bilan
forecast, outlook, predict, prediction, expect, projection, estimate, guidance, prognosis | prévision, prévoir, perspective, pronostic, projection, estimation, anticiper, tabler sur, s'attendre à
profit warning, cut forecast, lower outlook, downgrade, revise down | avertissement sur résultats, abaisser la prévision, revoir à la baisse, réviser, abaissement
cost, price, price tag, expense, how much, bill, worth, expensive, outlay | coût, coûter, montant, facture, combien, dépense, valoir, cher
price, rate, tariff, fee, how much cost, fare, going rate | prix, tarif, cours, taux, coût, combien coûte
worth, value, valuation, valued at, estimate, appraise, net worth | valeur, valoir, valorisation, évaluer, estimer, estimation, valoriser, fortune
cheap, cheaper, affordable, discount, low-cost, bargain, price cut, reduced price | bon marché, moins cher, abordable, rabais, réduction, remise, à bas prix, solde, promotion, low cost
expensive, costly, dear, pricey, high price, exorbitant, cost of living | cher, coûteux, onéreux, hors de prix, exorbitant, cherté, coût de la vie, vie chère
dearer, price rise, price hike, increase in price, surge in price, go up in price, soaring price | hausse des prix, enchérir, renchérissement, augmenter les prix, flambée des prix, renchérir, envolée des prix
inflation, consumer prices, rising prices, cost of living, price level, purchasing power, price index | inflation, prix à la consommation, hausse des prix, coût de la vie, vie chère, pouvoir d'achat, indice des prix
price cap, cap, ceiling, price limit, price control, price freeze, upper limit | plafond, plafonner, plafonnement, prix maximum, blocage des prix, gel des prix, encadrement, bouclier tarifaire
pay, payment, paid, settle, shell out, fork out, foot the bill, disburse, cough up | payer, paiement, verser, versement, régler, règlement, débourser, s'acquitter, décaisser, casquer
finance, fund, funding, bankroll, pay for, sponsor, backer, underwrite, who pays, donor | financer, financement, bailleur de fonds, payer, parrainer, sponsor, soutenir financièrement, prendre en charge, donateur
budget, spending plan, finance bill, allocation, appropriation, fiscal plan, public spending | budget, loi de finances, budgétaire, crédit, dotation, enveloppe, dépenses publiques
spend, spending, expenditure, expense, outlay, cost, splash out | dépenser, dépense, débourser, frais, décaissement, coût
allocate, earmark, set aside, grant, assign, dedicate funds, allot, give money | allouer, affecter, consacrer, attribuer, débloquer, octroyer, accorder, réserver, enveloppe
save, saving, cut costs, economise, austerity, belt-tightening, cutback, cost-cutting, trim spending | économiser, économie, réduire les coûts, austérité, rigueur, se serrer la ceinture, coupe, épargner, coupe budgétaire
savings, savings account, nest egg, saver, deposit, put aside | épargne, économies, épargnant, livret, bas de laine, dépôt, mettre de côté
deficit, shortfall, gap, budget hole, overspend, red ink, in the red | déficit, trou, manque, dérapage, déficitaire, découvert, trou budgétaire
debt, owe, indebted, borrowing, liability, arrears, how much owe, outstanding | dette, devoir, endetté, endettement, emprunt, créance, arriéré, impayé, ardoise
loan, lend, lender, credit, advance, credit line | prêt, prêter, prêteur, crédit, avance, ligne de crédit
loan, debt, borrow, borrower, credit, credit line | emprunt, dette, emprunter, emprunteur, crédit, ligne de crédit
repay, repayment, pay back, reimburse, instalment, maturity, due date, settle the debt | rembourser, remboursement, échéance, s'acquitter, mensualité, solder, rendre l'argent
default, fail to pay, non-payment, missed payment, unpaid, cannot pay, cessation of payments | défaut de paiement, impayé, cessation de paiement, défaillant, non-paiement, ne pas rembourser, faire défaut
debt relief, write off, cancel debt, forgive, restructuring of debt, haircut, rescheduling | allégement de dette, effacer, annuler la dette, annulation de dette, rééchelonnement, remise de dette, restructuration de la dette
mortgage, home loan, housing loan, property loan, house purchase loan | crédit immobilier, hypothèque, prêt immobilier, emprunt immobilier, hypothécaire
interest rate, key rate, base rate, borrowing cost, policy rate, central bank rate, cost of borrowing | taux d'intérêt, taux directeur, taux, coût de l'emprunt, loyer de l'argent, taux de base
central bank, monetary policy, monetary authority, central banker, rate-setter, reserve bank | banque centrale, politique monétaire, banquier central, autorité monétaire, institut d'émission
bailout, bail out, rescue, rescue package, lifeline, aid plan, state aid | renflouer, renflouement, sauvetage, plan de sauvetage, sauver, aide d'état, plan d'aide, secourir, bouée de sauvetage
subsidy, subsidise, subsidize, state aid, grant, public money, financial support, handout | subvention, subventionner, aide publique, aide de l'état, soutien financier, argent public, aide
aid, assistance, help, support, relief, package, donation | aide, assistance, soutien, secours, appui, coup de pouce, enveloppe
grant, award, give, scholarship, bursary, funding, bestow | bourse, subvention, octroyer, accorder, dotation, attribuer, allocation
donate, donation, donor, give, gift, contribution, charity, pledge, benefactor | donner, don, donateur, cadeau, contribution, faire un don, mécène, bienfaiteur, bailleur, promesse de don
raise money, fundraising, collect, raise funds, collection, crowdfunding, whip-round, funding round | lever des fonds, levée de fonds, collecter, collecte, cagnotte, financement participatif, récolter, quête
invest, investment, investor, put money into, pour money, inject, capital spending | investir, investissement, investisseur, injecter, placer, placement, mettre de l'argent
capital, inject, capital increase, recapitalise, equity, rights issue, fresh money | capital, augmentation de capital, recapitaliser, recapitalisation, injecter, fonds propres, apport
compensation, compensate, damages, payout, redress, reparation, indemnify, indemnity, make amends | indemniser, indemnisation, indemnité, dédommager, dédommagement, dommages et intérêts, réparation, compensation, compenser
refund, reimburse, money back, repay, reimbursement, give back the money | rembourser, remboursement, rendre l'argent, récupérer son argent, restituer, avoir
fine, penalty, penalise, sanction, punish, punishment, financial penalty, fined | amende, pénalité, sanction, sanctionner, pénaliser, punir, condamner à payer, contravention
bonus, premium, incentive, perk, extra pay, reward, golden handshake | prime, bonus, récompense, gratification, intéressement, avantage, parachute doré
salary, wage, pay, earn, income, remuneration, paycheck, how much earn, earnings, pay packet | salaire, rémunération, paie, paye, gagner, toucher, revenu, traitement, appointements, fiche de paie
pay rise, raise, wage increase, pay increase, salary hike, pay deal | augmentation de salaire, hausse des salaires, revalorisation, augmentation, revaloriser, hausse salariale
minimum wage, living wage, lowest pay, wage floor, hourly pay | salaire minimum, smic, smicard, salaire horaire, bas salaire
severance, redundancy pay, payoff, golden parachute, leaving package, exit package | indemnité de départ, indemnité de licenciement, parachute doré, prime de départ, chèque de départ
pension, old-age benefit, retirement fund, pension fund, retirement age, pensioner | retraite, pension, caisse de retraite, fonds de pension, âge de départ, régime de retraite, retraité
benefit, allowance, welfare, social security, dole, welfare payment, state benefit, unemployment benefit | allocation, prestation, aide sociale, indemnité, allocataire, sécurité sociale, rsa, assurance chômage
unemployment, jobless, out of work, unemployed, jobseeker, joblessness, on the dole | chômage, chômeur, sans emploi, demandeur d'emploi, taux de chômage, sans travail
job, post, position, employment, work, vacancy, occupation | emploi, poste, travail, fonction, boulot, job, vacance
working hours, overtime, working week, working time, shift, hours worked | temps de travail, heures supplémentaires, durée du travail, semaine de travail, horaire, 35 heures
rent, rental, tenant, lease, renter, let | loyer, louer, location, locataire, bail
housing, home, accommodation, house price, dwelling, real estate, property market | logement, habitation, immobilier, maison, prix de l'immobilier, marché immobilier
poverty, poor, destitute, hardship, low income, deprived, needy | pauvreté, pauvre, misère, précarité, démuni, faible revenu, précaire, indigent
rich, wealth, wealthy, fortune, affluent, millionaire, well-off, assets | riche, richesse, fortune, aisé, millionnaire, patrimoine, nanti, fortuné
bill, invoice, account, tab, receipt | facture, note, addition, facturer, ardoise, reçu
fee, charge, commission, toll, levy, cost of entry, dues | frais, commission, redevance, péage, honoraires, droit d'entrée, cotisation
free, free of charge, no cost, at no charge, complimentary, without paying | gratuit, gratuitement, sans frais, gratuité, sans payer, offert
currency, exchange rate, coin, banknote, devaluation, devalue, money rate | monnaie, devise, taux de change, pièce, billet, dévaluation, dévaluer, change
cryptocurrency, crypto, bitcoin, digital currency, token, stablecoin | cryptomonnaie, crypto, bitcoin, monnaie virtuelle, actif numérique, jeton, monnaie numérique
bank, lender, banking, financial institution, creditor, banker | banque, banquier, établissement financier, établissement de crédit, bancaire, prêteur
bank account, account, account holder, account balance | compte bancaire, compte, titulaire du compte, avoir
withdraw cash, atm, cash machine, cash withdrawal, cash dispenser, take out money | retrait, distributeur, retirer de l'argent, guichet automatique, espèces, tirer de l'argent, dab
transfer, wire, remittance, money transfer, send money, bank transfer | virement, transfert, virer, envoyer de l'argent, transférer, mandat
freeze, frozen assets, blocked assets, asset freeze, immobilised assets, seized funds | geler, gel des avoirs, avoirs gelés, bloquer, actifs immobilisés, saisir, saisie
money laundering, launder, dirty money, illicit funds, shady money | blanchiment, blanchir, argent sale, argent blanchi, fonds illicites
fraud, scam, swindle, con, defraud, fraudster, cheat, deception, rip-off, con artist | fraude, escroquerie, arnaque, escroc, frauder, escroquer, arnaquer, arnaqueur, tromperie, duperie
embezzle, embezzlement, misappropriate, siphon, divert funds, misuse of funds, pocket | détourner, détournement de fonds, malversation, abus de biens sociaux, siphonner, abus de confiance
bribe, bribery, corruption, kickback, corrupt, backhander, graft, buy off, pay off | pot-de-vin, corruption, corrompre, soudoyer, dessous-de-table, bakchich, rétrocommission, acheter, concussion
tax, levy, duty, taxation, tax rate, taxman, taxpayer, taxed | impôt, taxe, taxer, fiscalité, fiscal, imposer, prélèvement, contribuable, imposition
value added tax, vat, sales tax, consumption tax | tva, taxe à la consommation, taxe sur la consommation, taxe sur les ventes
tax evasion, tax fraud, dodge tax, tax haven, tax dodger, avoid tax, offshore account | évasion fiscale, fraude fiscale, paradis fiscal, fraudeur, échapper à l'impôt, optimisation fiscale, compte offshore
tax cut, tax break, tax relief, exemption, lower taxes, tax credit, tax exemption | baisse d'impôt, allégement fiscal, exonération, crédit d'impôt, niche fiscale, réduction d'impôt, défiscalisation
tax rise, tax hike, raise taxes, new tax, tax increase, higher tax | hausse d'impôt, augmenter les impôts, nouvelle taxe, alourdir la fiscalité, relever l'impôt, surtaxe
insurance, insurer, insure, policy, cover, coverage, insured, policyholder, underwriter | assurance, assureur, assurer, police d'assurance, couverture, assuré, garantie, mutuelle, contrat d'assurance
insurance claim, claim, insured loss, damage cost, damage bill, claimant | sinistre, déclaration de sinistre, sinistré, coût des dégâts, facture des dégâts, réclamation
premium, insurance cost, contribution, insurance rate, insurance fee | prime, cotisation, prime d'assurance, surprime, coût de l'assurance
guarantee, warranty, surety, collateral, vouch, security, pledge, guarantor | garantie, garantir, caution, garant, gage, cautionnement, nantissement
jackpot, lottery, winnings, prize money, lotto, windfall | jackpot, loterie, gros lot, loto, gain, cagnotte, pactole
reward, prize, award, bounty, recompense, money offered | récompense, prix, récompenser, prime, gratification, distinction
ransom, extortion, extort, blackmail, pay the kidnappers, hostage payment, demand money | rançon, extorsion, extorquer, chantage, racket, racketter, rançonner, maître chanteur
ticket price, fare, ticket, admission, entry fee, how much to enter | prix du billet, billet, ticket, entrée, tarif, droit d'entrée
steal, theft, thief, rob, robbery, burglary, heist, loot, stolen, robber | voler, vol, voleur, dérober, cambriolage, braquage, butin, braqueur, cambrioleur, subtiliser
economy, economic growth, gdp, gross domestic product, output, growth rate | économie, croissance, pib, produit intérieur brut, conjoncture, croissance économique
recession, slump, downturn, contraction, economic crisis, slowdown, shrink, depression | récession, crise, ralentissement, contraction, crise économique, marasme, dépression, se contracter
recovery, rebound, pick up, upturn, bounce back, revival | reprise, rebond, redressement, relance, rebondir, se redresser, repartir, embellie
stimulus, boost, stimulate, recovery plan, revive the economy, kick-start, pump-priming | relance, plan de relance, stimuler, doper, soutenir l'économie, relancer, coup de fouet
# stock market
shares, share price, stock, stock price, stock market, market value, bourse, market capitalisation | action, titre, cours, bourse, cours de bourse, cotation, capitalisation, valeur, marché boursier
stock market, stock exchange, market, index, equities, trading floor, investors, financial markets | bourse, marché, indice, marchés financiers, place boursière, investisseurs, cotation, parquet, actions
shares fall, slump, plunge, tumble, drop, sell-off, lose value, sink, market react, slide | chuter, dévisser, plonger, chute du titre, baisser, reculer, perdre de la valeur, dégringoler, décrocher, réaction des marchés
shares rise, rally, surge, soar, jump, gain, climb, market react, record high | bondir, grimper, s'envoler, hausse du titre, progresser, monter, flamber, rebondir, réaction des marchés
market crash, crash, stock crash, meltdown, rout, panic selling, black monday | krach, effondrement, débâcle, déroute, panique boursière, dégringolade
float, flotation, go public, initial public offering, ipo, listing, listed, stock market debut | introduction en bourse, entrer en bourse, cotation, coté, ipo, faire son entrée, coter
delist, leave the stock exchange, suspend trading, trading halt, suspended shares | retrait de la cote, suspendre la cotation, radier, sortir de la bourse, suspension de cotation
dividend, payout, return to shareholders, share buyback, distribution, shareholder return | dividende, coupon, rendement, rachat d'actions, versement aux actionnaires, distribution
trader, broker, stockbroker, speculator, dealer, market maker, investor | courtier, trader, spéculateur, opérateur, agent de change, boursicoteur, investisseur
speculate, speculation, bet, short selling, gamble, wager, hedge fund | spéculer, spéculation, parier, vente à découvert, pari, miser, fonds spéculatif
analyst, expert, economist, strategist, market watcher, commentator | analyste, expert, économiste, spécialiste, stratège, observateur
bond, government bond, yield, sovereign debt, treasury, debt issue, borrowing cost | obligation, emprunt d'état, rendement, dette souveraine, bon du trésor, taux d'emprunt, oat
credit rating, rating agency, downgrade, rating, creditworthiness, credit score | note, agence de notation, dégrader, notation, dégradation, note de crédit, solvabilité, abaisser la note
insider trading, insider dealing, market abuse, share manipulation, market manipulation | délit d'initié, abus de marché, manipulation de cours, initié, information privilégiée
commodity, raw material, gold price, metal, grain, wheat price | matière première, cours des matières premières, or, métal, céréale, prix du blé
fund, investment fund, asset manager, private equity, hedge fund, sovereign fund | fonds, fonds d'investissement, gestionnaire d'actifs, capital-investissement, fonds souverain, gérant
# technology, computers, data
technology, tech, high-tech, digital, innovation, technological | technologie, technologique, numérique, high-tech, innovation, tech
computer, laptop, pc, machine, desktop, workstation | ordinateur, pc, portable, machine, poste informatique, informatique
app, mobile app, application, download, platform, tool | appli, application, application mobile, télécharger, plateforme, outil
phone, mobile, smartphone, handset, cellphone, cell phone, device | téléphone, portable, smartphone, mobile, appareil, combiné
phone call, call, ring, phone, dial, telephone conversation, speak by phone | appel, appeler, coup de fil, téléphoner, entretien téléphonique, communication, conversation téléphonique
device, gadget, appliance, equipment, machine, tool, apparatus | appareil, dispositif, équipement, machine, gadget, engin, outil
hack, hacker, cyberattack, hacking, intrusion, break into, cybercriminal, computer attack, compromised, cyber attack | pirater, piratage, cyberattaque, pirate, hacker, attaque informatique, intrusion, cybercriminel, piraté, compromettre
data breach, data leak, breach, stolen data, leak, exposed data, personal information, compromised data | fuite de données, violation de données, vol de données, fuite, données volées, données personnelles, divulguer, données exposées
ransomware, ransom, malware, encrypt files, lock the system, extortion gang | rançongiciel, ransomware, rançon, logiciel malveillant, chiffrer, logiciel d'extorsion
malware, virus, spyware, trojan, malicious software, infect, worm, bug the phone | logiciel malveillant, virus, logiciel espion, cheval de troie, infecter, maliciel, espionner
phishing, fake email, bogus message, scam email, impersonate, spoof | hameçonnage, phishing, faux courriel, faux message, usurper, usurpation, arnaque par mail
password, credential, login, access code, sign in, passcode, authentication | mot de passe, identifiant, code d'accès, connexion, se connecter, authentification
data, information, personal data, file, record, database, details | données, information, données personnelles, fichier, base de données, coordonnées, renseignement
record, file, document, archive, register, dossier, paper | dossier, document, archive, registre, fichier, pièce, papier
privacy, data protection, confidentiality, private life, personal data, surveillance | vie privée, protection des données, confidentialité, données personnelles, rgpd, surveillance, intimité
vulnerability, flaw, security hole, loophole, weakness, exploit, bug, weak point | vulnérabilité, faille, brèche, point faible, faiblesse, bug, lacune, défaut de sécurité
patch, update, fix, upgrade, security update, new version | correctif, mise à jour, corriger, mettre à jour, patch, nouvelle version, réparer
outage, downtime, blackout, crash, breakdown, disruption, offline, interruption | panne, coupure, interruption, plantage, tomber en panne, hors service, perturbation, hors ligne, dysfonctionnement
glitch, bug, malfunction, error, fault, technical problem, technical hitch, software error | bug, bogue, dysfonctionnement, erreur, problème technique, incident technique, défaillance, raté
restore, back online, back to normal, service restored, resume, reconnect, up and running | rétablir, rétablissement, retour à la normale, restaurer, remettre en service, reprendre, reconnecter, remis en marche
backup, spare copy, save, copy, recover files, restore data | sauvegarde, copie de secours, sauvegarder, restaurer, récupérer, copie
server, data center, data centre, cloud, hosting, host, mainframe | serveur, centre de données, cloud, hébergement, hébergeur, héberger, data center, nuage
internet, web, online, net, broadband, connection, wifi | internet, toile, en ligne, connexion, web, haut débit, wifi
internet shutdown, internet cut, cut off the internet, block access, internet blackout, offline | coupure d'internet, couper internet, bloquer l'accès, blocage, sans internet, hors ligne
website, site, web page, portal, homepage, online platform | site, site internet, page web, portail, site web
social media, social network, platform, post | réseau social, réseaux sociaux, plateforme, publication, compte, poster, post
viral, go viral, spread online, millions of views, shared widely, trend, buzz | viral, devenir viral, faire le buzz, vues, partager, faire le tour, tendance, buzz
video, footage, clip, film, recording, film clip, images | vidéo, images, séquence, enregistrement, film, clip
photo, picture, image, photograph, snapshot, shot, photographer | photo, image, photographie, cliché, photographe, photographier
email, mail, message, text message, letter, note, inbox | courriel, mail, message, sms, texto, courrier, lettre, email
artificial intelligence, ai, chatbot, machine learning, language model, algorithm, robot, generative | intelligence artificielle, ia, chatbot, apprentissage automatique, modèle de langage, algorithme, agent conversationnel, génératif
deepfake, fake video, doctored image, manipulated, fabricated, altered image | hypertrucage, deepfake, fausse vidéo, image truquée, trucage, montage, manipulé
disinformation, fake news, misinformation, false claim, rumour, hoax, propaganda | désinformation, infox, fausse nouvelle, fake news, fausse information, rumeur, canular, intox, propagande
robot, automation, automate, machine, automated, driverless | robot, automatisation, automatiser, automatique, machine, robotique
self-driving, autonomous, driverless, robotaxi, automated driving, without a driver | autonome, sans conducteur, conduite autonome, robotaxi, voiture autonome, sans chauffeur
chip, semiconductor, microchip, processor, chipmaker, microprocessor, silicon | puce, semi-conducteur, processeur, microprocesseur, composant électronique, microélectronique
satellite, orbit, spacecraft, launch into space, constellation | satellite, orbite, engin spatial, mise en orbite, constellation, lancer dans l'espace
rocket, launch, launcher, lift off, blast off, take-off, spacecraft launch | fusée, lancer, lanceur, décollage, lancement, décoller, mise à feu
telecom, telecoms operator, mobile network, carrier, phone company, network operator | télécoms, opérateur, réseau mobile, opérateur téléphonique, télécommunications, fournisseur d'accès
signal, coverage, reception, network, antenna, mast, relay, phone mast | signal, couverture, réception, réseau, antenne, relais, pylône, zone blanche
cable, undersea cable, fibre, fiber, line, wire, subsea cable | câble, câble sous-marin, fibre, ligne, fil, fibre optique
jam, jamming, interference, disrupt signal, scramble, gps jamming | brouiller, brouillage, interférence, perturber le signal, parasiter, brouilleur
broadcast, air, transmit, show on tv, live, televise, stream, screen | diffuser, diffusion, retransmettre, à l'antenne, en direct, téléviser, émission, retransmission
subscriber, subscription, subscribe, member, paying user, sign up | abonné, abonnement, s'abonner, souscrire, souscription, s'inscrire
user, account holder, member, customer, internet user, web user | utilisateur, internaute, usager, titulaire de compte, membre, client
download, upload, install, installation, stream, get the app | télécharger, téléchargement, installer, installation, mettre en ligne, charger
encrypt, encryption, code, secure messaging, cipher, end-to-end, scramble | chiffrer, chiffrement, crypter, messagerie sécurisée, coder, code secret, cryptage
digital payment, contactless, card payment, online payment, bank card, credit card | paiement en ligne, carte bancaire, sans contact, carte de crédit, paiement numérique, carte bleue
identity theft, impersonate, impostor, pose as, pretend to be, assumed identity | usurpation d'identité, usurper, imposteur, se faire passer pour, fausse identité, se prétendre
surveillance, camera, cctv, monitor, security camera, watch, video surveillance | vidéosurveillance, caméra, surveillance, surveiller, caméra de sécurité, vidéoprotection
facial recognition, biometric, fingerprint, face scan, iris scan | reconnaissance faciale, biométrie, biométrique, empreinte digitale, scan du visage
spy, spying, eavesdrop, wiretap, espionage, bug, listen in, tap | espionner, espionnage, mettre sur écoute, écoutes, espion, mouchard, écouter
invent, invention, inventor, develop, devise, come up with, pioneer, create | inventer, invention, inventeur, mettre au point, développer, concevoir, concepteur, pionnier
design, designer, devise, draw up, plan, architect, engineer | concevoir, conception, concepteur, dessiner, architecte, ingénieur, élaborer
test, trial, try out, experiment, pilot project, testing, prototype, dry run | tester, essai, test, essayer, expérimenter, expérimentation, prototype, banc d'essai, projet pilote
battery, accumulator, cell, rechargeable, battery pack, lithium battery, module | batterie, pile, accumulateur, module, cellule, accu
charge, charging, recharge, charging station, plug in, charger | recharger, charge, borne de recharge, chargeur, brancher, recharge
video game, game, gamer, console, gaming, player | jeu vidéo, jeu, joueur, console, gamer
ban phones, age limit, minimum age, under-age users, screen time, age check | limite d'âge, âge minimum, interdire aux mineurs, vérification de l'âge, temps d'écran, majorité numérique
`;
