/** Lemmas that a beginner meets in the first lessons, and words too vague to be asked about (data). */
export const everydayWords: ReadonlySet<string> = new Set(
  `être avoir faire aller venir pouvoir vouloir devoir savoir voir dire donner prendre mettre parler demander trouver passer rester
   arriver partir sortir entrer aimer penser croire falloir sembler devenir tenir laisser permettre rendre chercher regarder écouter
   jouer manger boire dormir lire écrire ouvrir fermer commencer finir continuer utiliser appeler attendre comprendre connaître
   travailler vivre habiter acheter vendre payer perdre gagner aider changer porter poser montrer suivre servir répondre
   expliquer déclarer annoncer ajouter affirmer indiquer préciser
   homme femme enfant fille garçon père mère frère sœur ami personne gens monsieur madame jour journée nuit matin soir
   semaine mois an année heure minute temps moment fois date lundi mardi mercredi jeudi vendredi samedi dimanche
   janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été automne hiver
   chose fait cas point partie nombre exemple question réponse problème idée raison manière façon sorte type genre suite fin
   début place lieu endroit côté pays ville village rue maison école famille monde vie travail eau pain café argent prix
   euro dollar kilomètre mètre mot nom page livre photo film musique téléphone ordinateur internet voiture train bus avion vélo
   tête main pied corps œil cœur chien chat animal arbre fleur soleil mer million milliard millier pourcent
   bon mauvais grand petit gros nouveau vieux jeune beau premier deuxième dernier autre même seul tout long court haut bas
   blanc noir rouge vert bleu jaune français important possible facile difficile vrai faux prochain plein certain différent
   après-midi politique président ministre groupe france article journal site effet ordre terme`
    .trim()
    .split(/\s+/),
);
