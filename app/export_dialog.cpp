// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_dialog.h"

#include "widgets/charts/picture_texts.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace breakeven {

namespace {

struct NamedSize {
    const char* name;
    QSize pixels;
};

constexpr std::array namedSizes{
    NamedSize{QT_TRANSLATE_NOOP("ExportDialog", "Slide 16:9 — 1920 × 1080"), {1920, 1080}},
    NamedSize{QT_TRANSLATE_NOOP("ExportDialog", "Slide 16:9 — 3840 × 2160"), {3840, 2160}},
    NamedSize{QT_TRANSLATE_NOOP("ExportDialog", "Slide 4:3 — 1440 × 1080"), {1440, 1080}},
};

constexpr QSize previewSize{560, 340};

} // namespace

ExportDialog::ExportDialog(const Evaluation& evaluation, const PictureOptions& options, QWidget* parent)
    : QDialog(parent), m_evaluation(evaluation), m_options(options), m_size(new QComboBox(this)),
      m_width(new QSpinBox(this)), m_height(new QSpinBox(this)), m_theme(new QComboBox(this)),
      m_sources(new QCheckBox(tr("Say below the chart where the inputs are from"), this)), m_preview(new QLabel(this)),
      m_pause(new QTimer(this))
{
    setWindowTitle(tr("Export chart"));
    for (const NamedSize& size : namedSizes)
        m_size->addItem(tr(size.name));
    m_size->addItem(tr("Own size"));
    m_size->setObjectName(QStringLiteral("export_size"));
    for (QSpinBox* side : {m_width, m_height}) {
        side->setRange(smallestPicture, largestPicture);
        side->setSuffix(tr(" px"));
        connect(side, &QSpinBox::valueChanged, m_pause, qOverload<>(&QTimer::start));
    }
    m_width->setObjectName(QStringLiteral("export_width"));
    m_height->setObjectName(QStringLiteral("export_height"));
    m_theme->setObjectName(QStringLiteral("export_theme"));
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(options.theme->dark ? 1 : 0);
    m_sources->setObjectName(QStringLiteral("export_sources"));
    m_sources->setEnabled(!sourceLines(evaluation.scenario).isEmpty());
    m_preview->setFixedSize(previewSize);
    m_preview->setAlignment(Qt::AlignCenter);

    auto* sides = new QHBoxLayout;
    sides->addWidget(m_width);
    sides->addWidget(new QLabel(QStringLiteral("×"), this));
    sides->addWidget(m_height);
    sides->addStretch(1);
    auto* form = new QFormLayout;
    form->addRow(tr("Size"), m_size);
    form->addRow(tr("Pixels"), sides);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Sources"), m_sources);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("plain"));
    auto* accept = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("primary"));
    accept->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_preview);
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_size, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseSize);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_sources, &QCheckBox::toggled, this, &ExportDialog::showPreview);
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_pause, &QTimer::timeout, this, &ExportDialog::showPreview);
    chooseSize(0);
}

void ExportDialog::chooseSize(int row)
{
    const bool own = row >= static_cast<int>(namedSizes.size());
    m_width->setEnabled(own);
    m_height->setEnabled(own);
    if (!own) {
        m_width->setValue(namedSizes[static_cast<std::size_t>(row)].pixels.width());
        m_height->setValue(namedSizes[static_cast<std::size_t>(row)].pixels.height());
    }
    showPreview();
}

PictureOptions ExportDialog::options() const
{
    PictureOptions options = m_options;
    options.pixels = {m_width->value(), m_height->value()};
    options.theme = m_theme->currentIndex() == 1 ? &Theme::dimmed() : &Theme::light();
    options.sources = m_sources->isChecked();
    return options;
}

void ExportDialog::showPreview()
{
    // The same canvas at the preview's scale: what is seen is what is written.
    PictureOptions small = options();
    small.pixels = small.pixels.scaled(previewSize * devicePixelRatioF(), Qt::KeepAspectRatio).expandedTo({1, 1});
    QPixmap pixmap = QPixmap::fromImage(chartPicture(m_evaluation, small));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(pixmap);
}

} // namespace breakeven
