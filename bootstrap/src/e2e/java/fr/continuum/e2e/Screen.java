package fr.continuum.e2e;

/// What pages are looked at on.
enum Screen {
    DESKTOP(1280, 900),
    TABLET(1024, 768),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
