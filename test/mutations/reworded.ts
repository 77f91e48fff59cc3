import type { Language } from '../../src/core/language/languages.ts';

type Sentences = Readonly<Partial<Record<Language, readonly string[]>>>;

/** By briefing and fact: what a careful writer would make of it, active for passive, in another order, in fewer words. */
export const REWORDED: Readonly<Record<string, Readonly<Record<string, Sentences>>>> = {
  'russia-iran-drones': {
    f1: {
      en: [
        'Materials for a drone plant east of Moscow are given to Russia by Iran.',
        'Russia is given materials for a drone plant east of Moscow by Iran.',
        'Iran is giving materials to Russia for a drone plant to the east of Moscow.',
        'Russia receives materials for a drone plant from Iran.',
      ],
      fr: [
        'Des matériaux destinés à une usine de drones à l’est de Moscou sont remis à la Russie par l’Iran.',
        'La Russie reçoit de l’Iran des matériaux pour une usine de drones.',
        'L’Iran fournit à la Russie des matériaux pour une usine de drones à l’est de Moscou.',
      ],
    },
    f2: {
      en: [
        'Russia wants a steady supply of weapons for its war on Ukraine.',
        'A steady supply of weapons for its war on Ukraine is what Russia seeks.',
      ],
      fr: ['Pour sa guerre contre l’Ukraine, la Russie veut s’assurer des livraisons d’armes régulières.'],
    },
    f3: {
      en: [
        'A US intelligence finding about Iranian materials for a drone plant in Russia was released by the White House in June 2023.',
      ],
      fr: [
        'Une conclusion du renseignement américain sur des matériaux iraniens destinés à une usine de drones en Russie a été rendue publique par la Maison-Blanche en juin 2023.',
      ],
    },
    f4: {
      en: [
        'In early 2024, a drone plant could be operating in Russia, in the Alabuga special economic zone.',
        'A drone plant in Alabuga might be running in early 2024.',
      ],
      fr: [
        'Début 2024, une usine de drones pourrait tourner en Russie, dans la zone économique spéciale d’Alabuga.',
        'Une usine de drones pourrait fonctionner début 2024 à Alabuga.',
      ],
    },
    f5: {
      en: [
        'Satellite images of an industrial site several hundred kilometres east of Moscow were released by the White House in June 2023.',
      ],
      fr: [
        'Des images satellite d’un site industriel situé à l’est de Moscou, à plusieurs centaines de kilomètres, ont été diffusées par la Maison-Blanche en juin 2023.',
      ],
    },
    f6: {
      en: [
        'In April 2023, the satellite images of the industrial site east of Moscow were taken.',
        'The satellite images of the site date from April 2023.',
      ],
      fr: ['Les images satellite du site industriel ont été prises en avril 2023.'],
    },
    f7: {
      en: ['On an industrial site east of Moscow, visible in satellite images, a drone plant will probably be built.'],
      fr: [],
    },
    f8: {
      en: [
        'The Biden administration publicly said in December 2022 that it believed Iran and Russia were considering a drone assembly line in Russia.',
      ],
      fr: [
        'L’administration Biden a dit publiquement en décembre 2022 croire que l’Iran et la Russie songeaient à une chaîne d’assemblage de drones en Russie.',
      ],
    },
    f9: {
      en: ['The project to produce drones in the Yelabuga area of Tatarstan seems to have moved past the idea stage.'],
      fr: [
        'Au Tatarstan, dans le secteur de Ielabouga, le projet de production de drones semble avoir dépassé le stade de l’idée.',
      ],
    },
    f10: {
      en: [
        'Before the war in Ukraine began, Iran supplied drones to Russia.',
        'Drones were supplied to Russia by Iran before the war in Ukraine began.',
        'Russia received drones from Iran before the war in Ukraine began.',
      ],
      fr: [
        'Avant que la guerre en Ukraine ne commence, l’Iran a livré des drones à la Russie.',
        'Des drones ont été livrés à la Russie par l’Iran avant la guerre en Ukraine.',
      ],
    },
    f11: {
      en: [
        'Since the war in Ukraine began, Iran has supplied no drones to Russia.',
        'No drones have been supplied to Russia by Iran since the war in Ukraine began.',
        'Iran has not supplied any drones to Russia since the war in Ukraine began.',
        'Iran denies having supplied drones to Russia since the war in Ukraine began.',
      ],
      fr: [
        'Depuis que la guerre en Ukraine a commencé, l’Iran n’a livré aucun drone à la Russie.',
        'Aucun drone n’a été livré à la Russie par l’Iran depuis que la guerre en Ukraine a commencé.',
        'L’Iran dément avoir livré des drones à la Russie depuis que la guerre en Ukraine a commencé.',
        'L’Iran n’a pas livré de drones à la Russie depuis le début de la guerre en Ukraine.',
      ],
    },
    f12: {
      en: [
        'The Russian military keeps being supplied with Iranian-made one-way attack drones by Iran.',
        'Iran is still supplying the Russian military with Iranian-made one-way attack drones.',
      ],
      fr: [
        'L’armée russe reçoit toujours de l’Iran des drones kamikazes de fabrication iranienne.',
        'Des drones kamikazes de fabrication iranienne sont toujours livrés à l’armée russe par l’Iran.',
      ],
    },
    f13: {
      en: [
        'Iranian one-way attack drones are carried by ship across the Caspian Sea, from Amirabad in Iran to Makhachkala in Russia.',
        'From Amirabad in Iran, ships carry Iranian one-way attack drones across the Caspian Sea to Makhachkala in Russia.',
      ],
      fr: [
        'Par bateau, des drones kamikazes iraniens traversent la mer Caspienne d’Amirabad, en Iran, jusqu’à Makhatchkala, en Russie.',
      ],
    },
    f14: {
      en: [
        'Iranian one-way attack drones are used by Russian forces against Ukraine.',
        'Against Ukraine, Russian forces use Iranian one-way attack drones.',
      ],
      fr: ['Des drones kamikazes iraniens sont employés par les forces russes contre l’Ukraine.'],
    },
    f15: {
      en: [
        'Hundreds of one-way attack drones had been received by Russia from Iran by May 2023.',
        'By May 2023, Iran had given Russia hundreds of one-way attack drones.',
      ],
      fr: [
        'Des centaines de drones kamikazes avaient déjà été reçus d’Iran par la Russie en mai 2023.',
        'L’Iran avait déjà remis à la Russie des centaines de drones kamikazes en mai 2023.',
      ],
    },
    f16: {
      en: [
        'Russia had received equipment from Iran for making drones by May 2023.',
        'Equipment for making drones had been received by Russia from Iran by May 2023.',
      ],
      fr: ['La Russie avait déjà reçu d’Iran, en mai 2023, du matériel pour fabriquer des drones.'],
    },
    f17: {
      en: [
        'The ties between Iran and Russia are called a full-scale defence partnership by John Kirby.',
        'According to John Kirby, the ties between Iran and Russia, which he calls a full-scale defence partnership, harm Ukraine.',
      ],
      fr: [
        'John Kirby parle d’un vaste partenariat de défense entre l’Iran et la Russie, nuisible à l’Ukraine selon lui.',
      ],
    },
    f18: {
      en: [
        'What it calls a defence partnership between Iran and Russia is being exposed and disrupted by the United States.',
      ],
      fr: [
        'Les États-Unis continuent de révéler ce qu’ils nomment un partenariat de défense entre l’Iran et la Russie.',
      ],
    },
    f19: {
      en: [
        'The Biden administration was to issue a new advisory in June 2023 to help businesses and other governments avoid aiding Iran’s drone programme by accident.',
      ],
      fr: [
        'Un nouvel avis devait être publié en juin 2023 par l’administration Biden pour éviter que des entreprises n’aident par mégarde le programme de drones de l’Iran.',
      ],
    },
    f20: {
      en: [
        'Rules to cut the flow of drone components to Russia and Iran were issued by the European Union, the United Kingdom and the United States in the months before June 2023.',
      ],
      fr: [
        'Dans les mois précédant juin 2023, des règles contre l’envoi de composants de drones à la Russie et à l’Iran ont été édictées par l’Union européenne, le Royaume-Uni et les États-Unis.',
      ],
    },
    f21: {
      en: [
        'US intelligence findings on Iranian help for Russia’s war have been repeatedly published by the Biden administration.',
      ],
      fr: [
        'À maintes reprises, l’administration Biden a diffusé des conclusions du renseignement américain sur l’aide iranienne à la guerre russe.',
      ],
    },
    f22: {
      en: [
        'The intelligence findings published by the Biden administration are meant to detail what US officials call a deepening defence partnership between Iran and Russia.',
      ],
      fr: [
        'Les conclusions du renseignement publiées par l’administration Biden doivent détailler ce que des responsables américains appellent un partenariat de défense toujours plus étroit entre l’Iran et la Russie.',
      ],
    },
    f23: {
      en: [
        'The Biden administration hopes to isolate Russia further worldwide, and publishing intelligence findings is part of that wider effort.',
      ],
      fr: ['L’administration Biden espère isoler davantage la Russie dans le monde.'],
    },
    f24: {
      en: [
        'Russia was looking to buy additional advanced attack drones from Iran in May 2023.',
        'In May 2023, Russia wanted to buy additional advanced attack drones from Iran.',
      ],
      fr: ['La Russie voulait, en mai 2023, se procurer d’autres drones d’attaque perfectionnés auprès de l’Iran.'],
    },
    f25: {
      en: [
        'Most of the 400 drones that Russia had bought from Iran had been used by May 2023.',
        'Russia had used most of the 400 drones bought from Iran by May 2023.',
      ],
      fr: ['La plupart des 400 drones achetés à l’Iran par la Russie avaient déjà été employés en mai 2023.'],
    },
    f26: {
      en: [
        'Satellite images and intelligence findings that, it said, showed Iran had sold Russia hundreds of attack drones were first released by the Biden administration in 2022.',
      ],
      fr: [
        'L’administration Biden a diffusé en 2022 ses premières images satellite et conclusions du renseignement montrant, selon elle, la vente à la Russie, par l’Iran, de centaines de drones d’attaque.',
      ],
    },
    f27: {
      en: [
        'US officials said in the months before June 2023 that the United States believed Iran was considering selling Russia hundreds of ballistic missiles.',
      ],
      fr: [
        'Des responsables américains ont dit, dans les mois précédant juin 2023, que les États-Unis croyaient que l’Iran songeait à vendre à la Russie des centaines de missiles balistiques.',
      ],
    },
    f28: {
      en: [
        'White House officials did not have evidence that Iran and Russia had concluded a deal on ballistic missiles.',
        'There was no evidence, White House officials said, that Iran and Russia had concluded a deal on ballistic missiles.',
      ],
      fr: [
        'Aucune preuve d’un accord entre l’Iran et la Russie sur des missiles balistiques, selon des responsables de la Maison-Blanche.',
      ],
    },
    f29: {
      en: ['Russia sends weapons to Iran.', 'Weapons flow to Iran from Russia.', 'Iran receives weapons from Russia.'],
      fr: [
        'La Russie envoie des armes à l’Iran.',
        'Des armes vont vers l’Iran depuis la Russie.',
        'L’Iran reçoit des armes de la Russie.',
      ],
    },
    f30: {
      en: [
        'Iran wants to buy Yak-130 combat trainers, radars and attack helicopters from Russia.',
        'Iran would like to buy attack helicopters, radars and Yak-130 combat trainers from Russia.',
      ],
      fr: [
        'L’Iran veut acheter des hélicoptères d’attaque, des radars et des avions-écoles de combat Yak-130 à la Russie.',
        'L’Iran souhaite acheter à la Russie des avions-écoles de combat Yak-130.',
      ],
    },
    f31: {
      en: [
        'A finalised deal to buy Su-35 fighter jets from Russia was announced by Iran in April 2023.',
        'Iran announced in April 2023 that it had finalised a deal to buy Su-35 fighter jets from Russia.',
      ],
      fr: [
        'Un accord définitif avec la Russie pour l’achat d’avions de chasse Su-35 a été annoncé par l’Iran en avril 2023.',
      ],
    },
  },
  'sample-harbour-bridge': {
    f1: {
      en: [
        'The harbour bridge in Sallowhaven was closed to cars on 3 March 2025.',
        'Cars can no longer use the harbour bridge in Sallowhaven, which closed on 3 March 2025.',
      ],
      fr: ['Le pont du port de Sallowhaven a été fermé aux voitures le 3 mars 2025.'],
    },
    f2: {
      en: [
        'In 2024, about 3,000 vehicles crossed the harbour bridge a day.',
        'The harbour bridge was crossed by about 3,000 vehicles a day in 2024.',
      ],
      fr: ['En 2024, environ 3 000 véhicules passaient chaque jour sur le pont du port.'],
    },
    f3: {
      en: [
        'There are no cracks in the harbour bridge.',
        'The harbour bridge does not have any cracks.',
        'The mayor denies that the harbour bridge has cracks.',
      ],
      fr: [
        'Il n’y a aucune fissure dans le pont du port.',
        'Le pont du port n’a pas de fissures.',
        'La maire nie que le pont du port ait des fissures.',
      ],
    },
    f4: {
      en: [
        'Dockers saw cracks in two of the six pillars of the harbour bridge in February 2025.',
        'Cracks in two of the six pillars of the harbour bridge were seen by dockers in February 2025.',
      ],
      fr: ['Des fissures ont été vues par des dockers sur deux des six piliers du pont du port en février 2025.'],
    },
    f5: {
      en: [
        '4.2 million euros will be spent by Sallowhaven on repairs to the harbour bridge.',
        'Sallowhaven plans to spend 4.2 million euros on repairing the harbour bridge.',
      ],
      fr: [
        '4,2 millions d’euros seront consacrés par Sallowhaven aux réparations du pont du port.',
        'Sallowhaven va consacrer 4,2 millions d’euros aux réparations du pont du port.',
      ],
    },
    f6: {
      en: [
        'In October 2025, the harbour bridge will reopen to cars.',
        'The harbour bridge is to reopen to cars in October 2025.',
        'The harbour bridge will open again to cars in October 2025.',
      ],
      fr: [
        'En octobre 2025, le pont du port rouvrira aux voitures.',
        'Le pont du port doit rouvrir aux voitures en octobre 2025.',
      ],
    },
    f7: {
      en: [
        'Until 2026, the harbour bridge will probably stay closed to cars.',
        'The harbour bridge will probably remain closed to cars until 2026.',
      ],
      fr: [
        'Jusqu’en 2026, le pont du port restera probablement fermé aux voitures.',
        'Le pont du port devrait rester fermé aux voitures jusqu’en 2026.',
      ],
    },
    f8: {
      en: [
        'Pedestrians and cyclists have been carried across the harbour of Sallowhaven by a free ferry since 10 March 2025.',
      ],
      fr: ['Un bac gratuit fait traverser le port de Sallowhaven aux piétons et aux cyclistes depuis le 10 mars 2025.'],
    },
    f9: {
      en: [
        'The town council did not have any evidence that a ship had hit the harbour bridge.',
        'That a ship had hit the harbour bridge, the town council had no evidence.',
      ],
      fr: ['Le conseil municipal n’avait pas la preuve qu’un navire avait heurté le pont du port.'],
    },
  },
};
