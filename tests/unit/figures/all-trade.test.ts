import { describe, expect, it } from 'vitest';
import { isAllTrade } from '../../../src/core/facts/figures/all-trade.ts';
import { plainText } from '../../../src/core/facts/figures/plain-text.ts';

describe('trade', () => {
  it.each([
    'Trade between Russia and China grew',
    'Last year trade between Russia and China grew',
    'Bilateral trade turnover grew',
    'rapidly growing trade in both directions',
    'China’s total trade in goods with Russia grew',
    'trade of $240 billion',
    'Energy trade fell, and trade between the two grew',
    'Der bilaterale Handel im vergangenen Jahr',
    'der russisch-chinesische Handel mit Waren',
    'le commerce bilatéral a bondi',
    'les échanges commerciaux entre les deux pays',
    'le commerce de la Russie avec la Chine',
    'el comercio bilateral superó',
    'el intercambio comercial de Rusia con China',
    'взаимная торговля выросла',
    'объём торговли между странами',
    'товарооборот России и Китая',
    '中俄贸易额',
    '2023年双边货物贸易额',
    'Putin spoke of commercial ties',
  ])('is all trade: %s', (text) => {
    expect(isAllTrade(plainText(text))).toBe(true);
  });

  it.each([
    'Energy trade between Russia and China grew',
    'cross-border timber trade',
    'monthly trade',
    'Amur’s trade',
    'trade in energy',
    'trade of timber',
    'trade between the two by rail',
    'trade via third ports',
    'trade through the port of Manzhouli',
    'trade excluding energy',
    'le commerce, hors énergie, a augmenté',
    'illegaler Handel',
    'der Handel mit Energie',
    'der Handel im Energiebereich',
    'le commerce d’énergie',
    'le commerce de l’énergie',
    'les échanges commerciaux agricoles',
    'el comercio energético',
    'el comercio de energía',
    'приграничная торговля',
    'торговля энергоносителями',
    'торговля в сфере энергетики',
    '中俄能源贸易',
    '能源领域的贸易',
    '经满洲里口岸的贸易',
  ])('is of one kind or on one road: %s', (text) => {
    expect(isAllTrade(plainText(text))).toBe(false);
  });
});
