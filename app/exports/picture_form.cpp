// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/picture_form.h"

#include "core/inputs/format.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/fields/framed_number.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/controls/tick_box.h"
#include "widgets/pictures/picture_layout.h"
#include "widgets/print_theme.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven {

namespace {

struct NamedTheme {
    const char* name;
    const char* objectName;
    const Theme& (*theme)();
};

constexpr std::array namedThemes{
    NamedTheme{QT_TRANSLATE_NOOP("breakeven::PictureForm", "Light"), "picture_light", &Theme::light},
    NamedTheme{QT_TRANSLATE_NOOP("breakeven::PictureForm", "Dark"), "picture_dark", &Theme::dimmed},
    NamedTheme{QT_TRANSLATE_NOOP("breakeven::PictureForm", "Print"), "picture_print", &printTheme},
};

constexpr int percents = 100; ///< in a whole
constexpr int formWidth = 340;

int usualPercents(QSize pixels)
{
    return qRound(usualScale(pixels) * percents);
}

void name(QWidget* widget, const char* objectName)
{
    widget->setObjectName(QLatin1String(objectName));
}

} // namespace

PictureForm::PictureForm(const PictureChoices& proposed, QWidget* parent)
    : QWidget(parent), m_choices(proposed), m_format(new SegmentedControl(this)), m_size(new FramedBox(this)),
      m_width(new FramedNumber(this)), m_height(new FramedNumber(this)), m_inches(new QLabel(this)),
      m_theme(new SegmentedControl(this)), m_transparent(new TickBox(tr("Transparent background"), this)),
      m_scale(new FramedNumber(this)), m_sources(new TickBox(tr("Say where the inputs are from"), this)),
      m_outlines(new TickBox(tr("Draw the texts as outlines"), this)),
      m_carries(new TickBox(tr("Keep the scenario in the file"), this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const PictureFormatInfo& row : pictureFormatTable)
        m_format->addSegment(toQString(row.id).toUpper(), QStringLiteral("picture_") + toQString(row.id));
    m_format->setCurrent(static_cast<int>(proposed.file.format));
    form->addRow(tr("Format"), m_format);
    addSize();
    addLook();
    addContents();
    connect(m_format, &SegmentedControl::chosen, this, &PictureForm::showChoices);
    showChoices();
    setFixedWidth(std::max(formWidth, sizeHint().width())); // some languages take more
}

void PictureForm::addSize()
{
    auto* form = static_cast<QFormLayout*>(layout());
    for (const NamedSize& size : namedSizes)
        m_size->addItem(tr(size.name));
    m_size->addItem(tr("Own size"));
    name(m_size, "picture_size");
    name(m_width, "picture_width");
    name(m_height, "picture_height");
    const QSize pixels = m_choices.options.pixels;
    for (const auto& [side, value, words] :
         {std::tuple{m_width, pixels.width(), tr("Width")}, std::tuple{m_height, pixels.height(), tr("Height")}}) {
        side->setRange(smallestPicture, largestPicture);
        side->setValue(value);
        side->setAccessibleName(words);
        connect(side, &QSpinBox::valueChanged, this, &PictureForm::showChoices);
    }
    auto* sides = new QHBoxLayout;
    sides->setSpacing(8);
    sides->addWidget(m_width, 1);
    sides->addWidget(new QLabel(QStringLiteral("×"), this));
    sides->addWidget(m_height, 1);
    sides->addWidget(new QLabel(tr("pixels"), this));
    m_inches->setForegroundRole(mutedRole);
    form->addRow(tr("Size"), m_size);
    form->addRow(QString(), sides);
    form->addRow(QString(), m_inches);
    const auto* named = std::ranges::find(namedSizes, pixels, &NamedSize::pixels);
    m_size->setCurrentIndex(static_cast<int>(named - namedSizes.begin()));
    connect(m_size, &QComboBox::currentIndexChanged, this, &PictureForm::chooseSize);
}

void PictureForm::addLook()
{
    auto* form = static_cast<QFormLayout*>(layout());
    for (const NamedTheme& row : namedThemes) {
        m_theme->addSegment(tr(row.name), QLatin1String(row.objectName));
        if (&row.theme() == m_choices.options.theme)
            m_theme->setCurrent(static_cast<int>(&row - namedThemes.data()));
    }
    name(m_transparent, "picture_transparent");
    m_transparent->setChecked(m_choices.options.transparent);
    name(m_scale, "picture_scale");
    m_scale->setRange(qRound(pictureScales.low * percents), qRound(pictureScales.high * percents));
    m_scale->setSingleStep(10);
    m_scale->setSuffix(tr(" %"));
    m_usualScale = usualPercents(m_choices.options.pixels);
    m_scale->setValue(qRound(m_choices.options.scale * percents));
    form->addRow(tr("Colors"), m_theme);
    form->addRow(QString(), m_transparent);
    form->addRow(tr("Text size"), m_scale);
    connect(m_theme, &SegmentedControl::chosen, this, &PictureForm::showChoices);
    connect(m_transparent, &QCheckBox::toggled, this, &PictureForm::showChoices);
    connect(m_scale, &QSpinBox::valueChanged, this, &PictureForm::showChoices);
}

void PictureForm::addContents()
{
    auto* form = static_cast<QFormLayout*>(layout());
    name(m_sources, "picture_sources");
    m_sources->setChecked(m_choices.options.sources);
    name(m_outlines, "picture_outlines");
    m_outlines->setChecked(m_choices.file.outlines);
    m_outlines->setToolTip(
        tr("The texts of an SVG then look the same where the typeface is missing, but can't be edited"));
    name(m_carries, "picture_carries");
    m_carries->setChecked(m_choices.file.carriesScenario);
    m_carries->setToolTip(tr("Dropped on the window, the picture opens again as this scenario"));
    for (QCheckBox* box : {m_sources, m_carries, m_outlines}) {
        form->addRow(QString(), box);
        connect(box, &QCheckBox::toggled, this, &PictureForm::showChoices);
    }
}

void PictureForm::chooseSize(int row)
{
    if (row < static_cast<int>(namedSizes.size())) {
        const QSize pixels = namedSizes[static_cast<std::size_t>(row)].pixels;
        const QSignalBlocker one(m_width); // one change, not two
        const QSignalBlocker other(m_height);
        m_width->setValue(pixels.width());
        m_height->setValue(pixels.height());
    }
    showChoices();
}

/// Texts that have the size's usual scale get that of another size as well.
void PictureForm::followSize()
{
    const int usual = usualPercents({m_width->value(), m_height->value()});
    if (m_scale->value() == std::exchange(m_usualScale, usual)) {
        const QSignalBlocker blocker(m_scale); // one change, not two
        m_scale->setValue(usual);
    }
}

/// What follows from what is chosen.
void PictureForm::showChoices()
{
    const bool own = m_size->currentIndex() == static_cast<int>(namedSizes.size());
    m_width->setEnabled(own);
    m_height->setEnabled(own);
    m_outlines->setEnabled(m_format->current() == static_cast<int>(PictureFormat::Svg));
    followSize();
    const PictureChoices chosen = choices();
    const QSizeF inches = pictureInches(chosen.options.pixels);
    m_inches->setText(tr("%1 × %2 inches on a slide or on paper")
                          .arg(toQString(rounded(inches.width(), 4, shownCatalog())),
                               toQString(rounded(inches.height(), 4, shownCatalog()))));
    emit changed();
}

PictureChoices PictureForm::choices() const
{
    PictureChoices chosen = m_choices;
    chosen.options.pixels = {m_width->value(), m_height->value()};
    chosen.options.theme = &namedThemes[static_cast<std::size_t>(m_theme->current())].theme();
    chosen.options.transparent = m_transparent->isChecked();
    chosen.options.scale = static_cast<double>(m_scale->value()) / percents;
    chosen.options.sources = m_sources->isChecked();
    chosen.file.format = enumerators<PictureFormat>[m_format->current()];
    chosen.file.outlines = m_outlines->isChecked();
    chosen.file.carriesScenario = m_carries->isChecked();
    return chosen;
}

} // namespace breakeven
