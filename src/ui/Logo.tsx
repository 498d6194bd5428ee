/** The letter and its underline, as in the toolbar icon. Decoration beside the product's name. */
export function Logo() {
  return (
    <svg class="logo" width="16.72" height="22" viewBox="7 4.6 19 25" aria-hidden="true">
      <path
        fill="currentColor"
        fill-rule="evenodd"
        d="M7 4.800h10.700c4.700 0 7.100 1.900 7.100 5 0 2.200-1.300 3.600-3.500 4.200 2.900.45 4.600 2.200 4.600 4.700 0 3.500-2.700 5.300-7.500 5.300H7v-2h2.500V6.800H7zm6.800 2.100v6h3c2.200 0 3.400-1.050 3.400-3.050 0-2-1.150-2.950-3.350-2.950zm0 8.100v6.800h3.500c2.550 0 3.850-1.150 3.850-3.400 0-2.250-1.350-3.400-3.950-3.400z"
      />
      <path class="rule" d="M7 26h19v1.800H7zm0 2.700h19v.8H7z" />
    </svg>
  );
}
