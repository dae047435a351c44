// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/gpus/gpu_choice_fields.h"

#include "core/evidence/gpus/memory_check.h"
#include "core/inputs/format.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/fields/framed_field.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/text.h"

#include <QGridLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int mostSequences = 4096;
constexpr int sequencesWidth = 70;
constexpr std::string_view usualModel = "Llama-3.1-8B";

} // namespace

GpuChoiceFields::GpuChoiceFields(QWidget* parent)
    : QWidget(parent), m_model(new FramedBox(this)), m_precision(new SegmentedControl(this)),
      m_load(new FramedBox(this)), m_sequences(new FramedField(this)), m_message(pageText(TextRank::Note, {}, this)),
      m_taken(defaultSequences)
{
    m_model->setObjectName(QStringLiteral("gpu_model"));
    m_model->setAccessibleName(tr("Model"));
    for (const ModelSize& size : modelSizes()) {
        m_model->addItem(
            tr("%1, %2B").arg(toQString(size.model), toQString(rounded(size.billions, 3, shownCatalog()))));
        if (size.model == usualModel)
            m_model->setCurrentIndex(m_model->count() - 1);
    }
    for (const PrecisionInfo& row : precisionTable)
        m_precision->addSegment(toQString(row.label()), QStringLiteral("gpu_bits_%1").arg(row.bits));
    m_load->setObjectName(QStringLiteral("gpu_load"));
    m_load->setAccessibleName(tr("Load"));
    for (const LoadInfo& row : loadTable)
        m_load->addItem(toQString(row.label()));
    m_sequences->setObjectName(QStringLiteral("gpu_sequences"));
    m_sequences->setAccessibleName(tr("Requests at once"));
    m_sequences->setText(toQString(Quantity::fullCount(m_taken)));
    m_sequences->setFixedWidth(sequencesWidth);
    m_message->setObjectName(QStringLiteral("gpu_sequences_message"));
    m_message->setForegroundRole(QPalette::BrightText);
    m_message->hide();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const std::pair<QString, QWidget*> rows[] = {{tr("Model"), m_model},
                                                 {tr("Weights"), m_precision},
                                                 {tr("Load"), m_load},
                                                 {tr("Requests at once"), m_sequences}};
    int line = 0;
    for (const auto& [name, field] : rows) {
        auto* label = new QLabel(name, this);
        label->setBuddy(field);
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line++, 1, Qt::AlignLeft);
    }
    grid->addWidget(m_message, line, 0, 1, 2);

    for (FramedBox* box : {m_model, m_load}) // each is as wide as its text
        connect(box, &QComboBox::currentIndexChanged, box, [box] { box->updateGeometry(); });
    connect(m_model, &QComboBox::activated, this, &GpuChoiceFields::changed);
    connect(m_precision, &SegmentedControl::chosen, this, &GpuChoiceFields::changed);
    connect(m_load, &QComboBox::activated, this, &GpuChoiceFields::changed);
    connect(m_sequences, &QLineEdit::editingFinished, this, &GpuChoiceFields::readSequences);
    connect(m_sequences, &QLineEdit::textEdited, this, [this] {
        if (!message().isEmpty() && typedSequences())
            setMessage({}); // mended; taken when it is finished
    });
}

GpuChoiceFields::~GpuChoiceFields()
{
    m_sequences->disconnect(this); // a field that dies with the focus in it still says that its text is finished
}

const ModelSize& GpuChoiceFields::model() const
{
    return modelSizes()[static_cast<std::size_t>(m_model->currentIndex())];
}

Precision GpuChoiceFields::precision() const
{
    return enumerators<Precision>[m_precision->current()];
}

Load GpuChoiceFields::load() const
{
    return enumerators<Load>[m_load->currentIndex()];
}

QString GpuChoiceFields::message() const
{
    return m_message->text();
}

void GpuChoiceFields::setMessage(const QString& message)
{
    if (message == m_message->text())
        return;
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    emit messageChanged();
}

std::optional<int> GpuChoiceFields::typedSequences() const
{
    bool good = false;
    QString typed = m_sequences->text().simplified();
    const int read = typed.remove(QLatin1Char(',')).toInt(&good);
    return good && read >= 1 && read <= mostSequences ? std::optional(read) : std::nullopt;
}

void GpuChoiceFields::readSequences()
{
    const std::optional<int> read = typedSequences();
    setMessage(read ? QString()
                    : tr("Requests at once must be a whole number from 1 to %1.")
                          .arg(toQString(Quantity::fullCount(mostSequences))));
    if (!read)
        return;
    m_sequences->setText(toQString(Quantity::fullCount(*read)));
    if (*read == m_taken)
        return;
    m_taken = *read;
    emit changed();
}

} // namespace breakeven
