import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Asks for or offers work at the brand. */
export default defineIntent({
  id: 'recruitment',
  cues: {
    fr: {
      sure: 'vous recrutez, recrutez vous, recrutez, recrute, recrutement, recruter, recrutent, embauche*, embauchez, offre* d emploi, offre de stage, un stage, en stage, un stage de, stage de fin, stagiaire*, alternance, une alternance, alternant*, apprenti*, apprentissage, contrat pro, cdi, cdd, mon cv, envoyer ~ cv, deposer ~ cv, un cv, ma candidature, candidature*, postuler, postule, postulez, candidater, lettre de motivation, poste ~ ouvert|pourvu|disponible|teletravail|base|encore|toujours, le poste, ce poste, poste a pourvoir, poste en, cherche ~ emploi|travail|stage|alternance|boulot|job, recherche ~ emploi|travail|stage|alternance|job, travailler chez vous, travailler pour vous, travailler avec vous, travailler dans votre, bosser chez vous, bosser pour vous, rejoindre votre equipe, rejoindre l equipe, rejoindre vos equipes, integrer votre, job d ete, job etudiant, saisonnier*, poste de, service rh, les rh, entretien d embauche, quel salaire, salaire ?, le salaire, profil junior, profils juniors, debutant* accept*, mobilite interne, reconversion ~ poste|emploi|postuler',
      likely:
        'stage, poste, postes, cv, emploi, emplois, candidat*, salaire*, teletravail, boulot, job, carriere*',
      hint: 'travailler, travail, profil*, equipe, experience, diplome, metier, contrat',
      against:
        'de stage de yoga, poste ton, poste une, poste des, poste plus, la poste, bureau de poste, au poste, beau boulot, bon boulot, super boulot, ce boulot, quel boulot, bon travail, beau travail, du bon boulot, votre post',
    },
    en: {
      sure: 'are you hiring, you hiring, u hiring, yall hiring, hiring, is hiring, hiring process|manager, any openings, job openings, any vacancies, vacancy, vacancies, any jobs, a job, jobs ?, job at, job with, job opportunit*, job offer, job posting, job application, apply for|to|here|online|now ?, how ~ apply, where ~ apply, can i apply, i applied, just applied, applied for|to|online|last, applying for, my application, application ~ status|submitted|process, my cv, my resume, resume to, send ~ resume, send ~ cv, internship*, intern ~, interns, apprenticeship*, work for you, work for yall, work at your, work for your, work here, join your team, join the team, join your, work with your team, is this role, this role, the role, role remote, role ~ still open, is this ~ remote, remote role|position|job|work ?, this position, the position, position still|filled|open|available, positions available, open position*, entry level, salary range, salary ?, the salary, pay range, what does it pay, visa sponsorship, sponsor visa*, recruiter*, recruiting, recruitment, graduate scheme|program*, interview for ~, part time job, full time, summer job, looking for ~ job|work|role|opportunit*, open to work, seeking ~ role|position|job|opportunit*, relocation, dream job, career ~ ?, careers page',
      likely: 'job, jobs, apply, vacancy, internship, salary, recruit*, resume, remote ?',
      hint: 'role, position, team, experience, candidate*, skills, work, career*, opening, openings',
      against:
        'how do i apply the, apply the, apply cream, good job, great job, nice job, amazing job, awesome job, fantastic job, excellent job, wonderful job, do your job, job well done, incredible job, one job, does apply, apply it, apply to skin, apply this, apply before, apply cream, apply sunscreen, role model*, play a role, you had one job, terrible job, bad job, poor job, job done, fine job, beautiful job, great work',
    },
    es: {
      sure: 'contratando, estan contratando, vacante*, empleo, ofertas de empleo, oferta de trabajo, trabajar con vosotros|ustedes, trabajar ahi|alli, busco trabajo, mi cv, mi curriculum, enviar ~ curriculum|cv, mandar ~ cv|curriculum, practicas, pasantia*, puesto, postular*, solicitud de empleo, buscan personal, buscais gente',
      likely: 'trabajo ?, curriculum, cv',
      hint: 'trabajar, equipo, trabajo',
      against: 'buen trabajo, gran trabajo, excelente trabajo, que trabajo',
    },
    de: {
      sure: 'stellt ihr ein, sucht ihr ~ leute|mitarbeiter|verstarkung|personal, stellenangebot*, stelle frei, stellen frei, offene stelle*, die stelle, job bei euch, jobs ?, praktikum, praktika, ausbildung, ausbildungsplatz, bewerb*, bewerbung*, lebenslauf, bei euch arbeiten, werkstudent*, quereinsteiger*, minijob, gehalt',
      likely: 'stelle, job, jobs',
      hint: 'arbeiten, team',
      against: 'guter job, tolle arbeit, gute arbeit, super job',
    },
    it: {
      sure: 'assumete, state assumendo, cercate personale, posizioni aperte, posizione aperta, offerta di lavoro, lavorare con voi, lavorare da voi, mandare ~ cv|curriculum, inviare ~ cv|curriculum, il mio cv, curriculum, candidatura, candidar*, stage, tirocinio, cerco lavoro, contratto',
      likely: 'lavoro ?, cv, assunzion*',
      hint: 'lavorare, lavoro, team',
      against: 'bel lavoro, ottimo lavoro, buon lavoro, gran lavoro, che lavoro',
    },
    pt: {
      sure: 'estao contratando, contratando, vaga, vagas, tem vaga*, enviar ~ curriculo|cv, mandar ~ curriculo|cv, meu curriculo, curriculo, estagio, trabalhar com voces, trabalhar ai, trabalhar na, candidatar*, candidatura, emprego, processo seletivo, salario',
      likely: 'cv, recrut*',
      hint: 'trabalhar, trabalho, equipe, equipa',
      against: 'bom trabalho, otimo trabalho, belo trabalho, lindo trabalho, excelente trabalho',
    },
  },
});

export const examples: IntentExamples = {
  right: [
    'Vous recrutez en alternance ?',
    'où envoyer mon CV svp',
    'je cherche un stage de 3e',
    'Le poste est-il ouvert au télétravail',
    'j’ai postulé il y a 2 semaines, pas de retour',
    'are you hiring?',
    'Is this role remote?',
    'just applied 🤞',
    'Any internships this summer',
    '¿Tenéis vacantes?',
    'sucht ihr noch Leute',
    'cercate personale?',
    'tem vaga em Lisboa?',
  ],
  wrong: [
    'Beau boulot',
    'great job!',
    'La Poste a perdu mon colis',
    'how do I apply the cream',
    'Merci',
    'buen trabajo',
    'gute Arbeit',
    'ottimo lavoro',
    'bom trabalho',
    'what a role model',
  ],
};
