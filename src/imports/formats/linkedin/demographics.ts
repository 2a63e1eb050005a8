import { headKey } from '../../find-columns.ts';
import type { Table } from '../../import-format.ts';

/** Whether a sheet, by its name, tells who people are: their places, jobs and employers. Of these nothing is read. */
export function isDemographic({ name }: Table): boolean {
  const key = headKey(name ?? '');
  return words.some((word) => key.includes(word));
}

const words = [
  'location',
  'lieu',
  'standort',
  'ubicacion',
  'localidade',
  'localizacao',
  'localita',
  'locatie',
  'jobfunction',
  'fonction',
  'tatigkeitsbereich',
  'funcion',
  'funcao',
  'funzione',
  'functie',
  'seniority',
  'niveauhierarchique',
  'anciennete',
  'karrierestufe',
  'nivel',
  'senioridade',
  'anzianita',
  'niveau',
  'industry',
  'secteur',
  'branche',
  'sector',
  'setor',
  'settore',
  'bedrijfstak',
  'companysize',
  'taille',
  'unternehmensgroße',
  'unternehmensgrosse',
  'tamano',
  'tamanho',
  'dimensioni',
  'bedrijfsgrootte',
  'company',
  'entreprise',
  'unternehmen',
  'empresa',
  'azienda',
  'bedrijf',
  'demographic',
  'demographie',
  'demografi',
  'donneesdemographiques',
];
