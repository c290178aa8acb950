/** A title with the address that it stands for. */
export interface TitledLink {
  readonly title: string
  readonly link: string
}

/**
 * An entry of the Algoritmeregister by the fields of its publication standard 1.0, in the order and under the names of its schema
 * (`backend/app/schemas/config/v1_0.json` of MinBZK/Algoritmeregister; the standard itself: Algoritmeregister Publicatiestandaard, Ministerie
 * van Binnenlandse Zaken en Koninkrijksrelaties, consultatieversie of 9 July 2024 and later). A text that lacks, or lacks in part, says so
 * between square brackets; any other value that lacks is null. What the standard shows only if it is there is left out.
 */
export interface RegisterRecord {
  readonly name: string
  readonly description_short: string
  readonly organization: string
  readonly category: readonly string[]
  readonly status: string | null
  readonly begin_date: string | null
  readonly end_date?: string
  readonly contact_email: string | null
  readonly website?: string
  readonly publication_category: string
  readonly url?: string
  readonly goal: string
  readonly proportionality: string
  readonly human_intervention: string
  readonly risks: string
  readonly lawful_basis: string
  readonly lawful_basis_grouping: readonly TitledLink[] | null
  readonly process_index_url?: string
  readonly impacttoetsen_grouping: readonly { readonly title: string; readonly link?: string }[] | null
  readonly impacttoetsen?: string
  readonly source_data: string
  readonly source_data_grouping?: readonly TitledLink[]
  readonly methods_and_models: string
  readonly provider: string
  readonly publiccode?: string
  readonly lang: 'nld'
  readonly standard_version: '1.0'
  readonly source_id?: string
  readonly tags?: string
}

/** A field with its title in the register, and the most characters that it holds. */
export interface RegisterField {
  readonly key: keyof RegisterRecord
  readonly title: string
  readonly most?: number
}

/** The fields by the headings under which the register shows them. */
export const registerSections: readonly { readonly heading: string; readonly fields: readonly RegisterField[] }[] = [
  {
    heading: 'Algemene informatie',
    fields: [
      { key: 'name', title: 'Naam', most: 100 },
      { key: 'description_short', title: 'Korte omschrijving', most: 350 },
      { key: 'organization', title: 'Organisatie', most: 100 },
      { key: 'category', title: 'Thema' },
      { key: 'status', title: 'Status' },
      { key: 'begin_date', title: 'Begindatum' },
      { key: 'end_date', title: 'Einddatum' },
      { key: 'contact_email', title: 'Contactgegevens', most: 500 },
      { key: 'website', title: 'Link naar publiekspagina', most: 500 },
      { key: 'publication_category', title: 'Publicatiecategorie' },
      { key: 'url', title: 'Link naar bronregistratie', most: 500 },
    ],
  },
  {
    heading: 'Verantwoord gebruik',
    fields: [
      { key: 'goal', title: 'Doel en impact', most: 2500 },
      { key: 'proportionality', title: 'Afwegingen', most: 2500 },
      { key: 'human_intervention', title: 'Menselijke tussenkomst', most: 2500 },
      { key: 'risks', title: 'Risicobeheer', most: 2500 },
      { key: 'lawful_basis', title: 'Wettelijke basis', most: 2500 },
      { key: 'lawful_basis_grouping', title: 'Verwijzingen wettelijke basis' },
      { key: 'process_index_url', title: 'Link naar verwerkingsregister', most: 500 },
      { key: 'impacttoetsen_grouping', title: 'Impacttoetsen' },
      { key: 'impacttoetsen', title: 'Toelichting op impacttoetsen', most: 2500 },
    ],
  },
  {
    heading: 'Werking',
    fields: [
      { key: 'source_data', title: 'Gegevens', most: 2500 },
      { key: 'source_data_grouping', title: 'Verwijzingen gegevensbronnen' },
      { key: 'methods_and_models', title: 'Technische werking', most: 5000 },
      { key: 'provider', title: 'Leverancier', most: 200 },
      { key: 'publiccode', title: 'Link naar broncode', most: 500 },
    ],
  },
  {
    heading: 'Metadata',
    fields: [
      { key: 'lang', title: 'Taal' },
      { key: 'standard_version', title: 'Versie publicatiestandaard' },
      { key: 'source_id', title: 'Bron-ID', most: 100 },
      { key: 'tags', title: 'Zoektermen', most: 2500 },
    ],
  },
]
