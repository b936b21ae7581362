import '@fontsource/source-serif-4/latin-400.css'
import '@fontsource/source-serif-4/latin-400-italic.css'
import '@fontsource/source-serif-4/latin-600.css'
import '@fontsource/source-serif-4/latin-ext-400.css'
import '@fontsource/source-serif-4/latin-ext-600.css'
import '@fontsource/source-sans-3/latin-400.css'
import '@fontsource/source-sans-3/latin-600.css'
import '@fontsource/source-sans-3/latin-ext-400.css'
import '@fontsource/source-sans-3/latin-ext-600.css'
import '@fontsource/noto-naskh-arabic/arabic-400.css'
import '@fontsource/noto-naskh-arabic/arabic-600.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './tokens.css'
import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple, Modal } from '@mantine/core'

/** The greys of paper and ink; Mantine's own are bluish. */
const gray: MantineColorsTuple = [
  '#f7f5f1',
  '#f0ede7',
  '#e6e2da',
  '#d9d4ca',
  '#c6c0b5',
  '#a8a297',
  '#7c766c',
  '#635f58',
  '#45423d',
  '#2b2926',
]
const dark: MantineColorsTuple = [
  '#ece9e3',
  '#cbc7bf',
  '#aaa59b',
  '#6d6961',
  '#4b4842',
  '#3b3833',
  '#2a2926',
  '#201f1d',
  '#1b1a18',
  '#131211',
]

/** A printed brief on a desk: serif for source and print, sans for tools, few borders. */
export const theme = createTheme({
  fontFamily: 'var(--font-sans)',
  headings: { fontFamily: 'var(--font-serif)', fontWeight: '600' },
  colors: { gray, dark },
  black: '#1d1c1a',
  white: '#fffefb',
  primaryColor: 'dark',
  primaryShade: { light: 7, dark: 0 },
  autoContrast: true,
  defaultRadius: 'sm',
  variantColorResolver: (input) =>
    // Ink on paper in one theme, paper on ink in the other: no single shade has the contrast in both.
    input.variant === 'filled' && (input.color === undefined || input.color === 'dark')
      ? {
          background: 'var(--ink)',
          hover: 'color-mix(in srgb, var(--ink) 85%, var(--paper))',
          color: 'var(--paper)',
          border: '1px solid transparent',
        }
      : defaultVariantColorsResolver(input),
  components: {
    Modal: Modal.extend({
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        styles: { title: { fontFamily: 'var(--font-serif)', fontWeight: 600, fontSize: '1.25rem' } },
      },
    }),
  },
  fontSizes: { xs: '0.78rem', sm: '0.875rem', md: '1rem' },
})
