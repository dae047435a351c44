// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/tints.h"

#include <QFontDatabase>

namespace breakeven {

namespace {

/// The options' looks in one of their palettes.
EnumMap<Option, OptionLook> looks(std::uint32_t OptionColors::*color)
{
    return EnumMap<Option, OptionLook>::by([color](Option option) {
        const OptionInfo& row = info(option);
        OptionLook look{QColor(row.colors.*color), {}};
        for (const int length : row.dash)
            if (length > 0)
                look.dash.append(length);
        return look;
    });
}

constexpr double strongText = 7; ///< WCAG 2.2, AAA
constexpr double strongLine = 4.5;

/// As it is where it has that contrast already.
QColor atLeast(double ratio, QColor color, QColor ground)
{
    return contrast(color, ground) < ratio ? atContrast(color, ground, ratio) : color;
}

/// The same with nothing faint in it.
Theme strengthened(Theme theme)
{
    theme.background = theme.surface;
    theme.muted = atLeast(strongText, theme.muted, theme.surface);
    theme.accent = atLeast(strongText, theme.accent, theme.surface);
    theme.warning = atLeast(strongText, theme.warning, theme.surface);
    theme.flip = atLeast(strongText, theme.flip, theme.surface);
    theme.line = theme.groove = theme.edge = atLeast(strongLine, theme.edge, theme.surface);
    theme.options = EnumMap<Option, OptionLook>::by([&theme](Option option) {
        OptionLook look = theme.look(option);
        look.color = atLeast(strongLine, look.color, theme.surface);
        return look;
    });
    return theme;
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme{
        .dark = false,
        .surface = 0xFFFFFF,
        .background = 0xF4F5F7,
        .text = 0x1B1F24,
        .muted = 0x5B6470,
        .line = 0xE3E6EB,
        .groove = 0xD9DEE5,
        .edge = 0x838B96,
        .accent = 0x0B63C5,
        .softAccent = 0xEAF2FC,
        .onAccent = 0xFFFFFF,
        .warning = 0xB3261E,
        .flip = 0xB84A00,
        .options = looks(&OptionColors::light),
    };
    return theme;
}

const Theme& Theme::dimmed()
{
    static const Theme theme{
        .dark = true,
        .surface = 0x15181C,
        .background = 0x0F1215,
        .text = 0xECEFF3,
        .muted = 0x9AA4B2,
        .line = 0x2A2F36,
        .groove = 0x343B44,
        .edge = 0x6B7480,
        .accent = 0x62ADFF,
        .softAccent = 0x1B2836,
        .onAccent = 0x0F1215,
        .warning = 0xFF8A80,
        .flip = 0xFFA04D,
        .options = looks(&OptionColors::dark),
    };
    return theme;
}

const Theme& Theme::strongLight()
{
    static const Theme theme = [] {
        Theme plain = light();
        plain.text = Qt::black;
        return strengthened(plain);
    }();
    return theme;
}

const Theme& Theme::strongDimmed()
{
    static const Theme theme = [] {
        Theme plain = dimmed();
        plain.surface = Qt::black;
        plain.text = Qt::white;
        plain.onAccent = Qt::black;
        return strengthened(plain);
    }();
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, background);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, softAccent);
    palette.setColor(QPalette::Text, text);
    palette.setColor(mutedRole, muted);
    palette.setColor(QPalette::BrightText, warning);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(flipRole, flip);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, edge);
    palette.setColor(QPalette::Dark, muted);
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : muted);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

QString Theme::styleSheet() const
{
    const auto fill = [this](QString rules) {
        return rules.replace(QLatin1String("@surface"), surface.name())
            .replace(QLatin1String("@background"), background.name())
            .replace(QLatin1String("@text"), text.name())
            .replace(QLatin1String("@muted"), muted.name())
            .replace(QLatin1String("@line"), line.name())
            .replace(QLatin1String("@edge"), edge.name())
            .replace(QLatin1String("@onAccent"), onAccent.name())
            .replace(QLatin1String("@accent"), accent.name())
            .replace(QLatin1String("@soft"), softAccent.name());
    };
    return fill(QStringLiteral(R"(
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 6px; }
QMenuBar { background: @surface; color: @text; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 3px 7px; border: 1px solid transparent; border-radius: 5px; }
QMenuBar::item:selected { background: @soft; border-color: @accent; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 4px 27px 4px 23px; border: 1px solid transparent; border-radius: 5px; }
QMenu::item:selected { background: @soft; color: @text; border-color: @accent; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QPushButton#plain, QPushButton[plain="true"], QPushButton#primary, QPushButton[primary="true"] { border-radius: 7px; padding: 6px 12px; border: 1px solid @edge; background: @surface; color: @text; }
QPushButton#plain:hover, QPushButton#plain:checked, QPushButton[plain="true"]:hover, QPushButton[plain="true"]:checked { background: @soft; }
QPushButton#plain:checked, QPushButton[plain="true"]:checked { border-color: @accent; }
QPushButton#plain:focus, QPushButton[plain="true"]:focus { border: 2px solid @accent; padding: 5px 11px; }
QPushButton#plain:disabled, QPushButton[plain="true"]:disabled { color: @muted; background: transparent; }
QPushButton#primary, QPushButton[primary="true"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QPushButton#primary:focus, QPushButton[primary="true"]:focus { border: 4px double @onAccent; padding: 3px 9px; }
QPushButton#primary:disabled, QPushButton[primary="true"]:disabled { background: @line; border-color: @line; color: @muted; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; padding: 4px; outline: 0;
    selection-background-color: @accent; selection-color: @onAccent; }
QTableWidget, QTreeWidget, QListWidget, QUndoView { background: @surface; color: @text; border: 1px solid @edge; border-radius: 7px; padding: 4px; outline: 0;
    gridline-color: @line; selection-background-color: @accent; selection-color: @onAccent; }
QTableWidget:focus, QTreeWidget:focus, QListWidget:focus, QUndoView:focus { border: 2px solid @accent; padding: 3px; }
QListWidget::item, QUndoView::item { padding: 5px 8px 3px 8px; color: @text; border-bottom: 2px solid transparent; }
QListWidget::item:selected, QUndoView::item:selected { background: @soft; color: @text; border-bottom-color: @accent; }
QTableWidget QHeaderView, QTreeWidget QHeaderView { background: @surface; }
QTableWidget QHeaderView::section, QTreeWidget QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line; padding: 6px 8px; font-size: 11px; font-weight: 600; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @edge; border-radius: 4px; min-height: 32px; margin: 1px; }
QScrollBar::handle:vertical:hover, QScrollBar::handle:horizontal:hover { background: @muted; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @edge; border-radius: 4px; min-width: 32px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"));
}

QFont textFont(int pixels, QFont::Weight weight)
{
    QFont font(QStringLiteral("Inter Tabular"));
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // else a desktop's settings would change the widths of texts
    return font;
}

void loadFonts()
{
    for (const char* weight : {"Regular", "Medium", "SemiBold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/InterTabular-%1.otf").arg(QLatin1String(weight)));
}

} // namespace breakeven
