// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assistant/assistantsteps.h"

#include "ui/format/assistanttext.h"
#include "ui/format/linktext.h"
#include "ui/format/porttext.h"
#include "ui/models/assistantmodel.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

using Step = AssistantModel::Step;

struct AssistantSteps
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::AssistantSteps)
};

StepMark markOf(Step which, const AssistantModel &model)
{
    if (which == model.step())
        return which == Step::Access && model.isRefused() ? StepMark::Failed : StepMark::Current;
    return which < model.step() ? StepMark::Done : StepMark::Pending;
}

StepEntry portStep(const AssistantModel &model)
{
    StepEntry entry { AssistantSteps::tr("Port"), {}, markOf(Step::Port, model) };
    if (model.step() > Step::Port) {
        const PortDescription *port = model.port();
        entry.lines = port ? QStringList { portName(*port), QString::fromStdString(port->path) }
                           : QStringList { linkName(model.link()) };
        entry.lines.removeDuplicates();
    }
    return entry;
}

StepEntry accessStep(const AssistantModel &model)
{
    StepEntry entry { AssistantSteps::tr("Access"), {}, markOf(Step::Access, model) };
    if (model.isRefused())
        entry.lines += model.port() ? portObstacle(*model.port()).fact : AssistantSteps::tr("The port is not there.");
    else if (model.step() > Step::Access)
        entry.lines += model.link().kind == LinkKind::Tcp ? AssistantSteps::tr("by network")
                                                          : AssistantSteps::tr("readable, no other program");
    return entry;
}

StepEntry listeningStep(const AssistantModel &model, const QLocale &locale)
{
    StepEntry entry { AssistantSteps::tr("Listening"), {}, markOf(Step::Listening, model) };
    if (model.step() == Step::Listening && !model.isAligning())
        entry.lines = progressLines(model.progress(), model.link(), locale);
    if (model.step() == Step::Result) {
        const ListeningResult &result = model.result();
        if (model.link().kind != LinkKind::Tcp)
            entry.lines += lineSettingsText(result.line);
        entry.lines += AssistantSteps::tr("%1 bytes").arg(locale.toString(qulonglong(result.bytes)));
    }
    return entry;
}

StepEntry resultStep(const AssistantModel &model, const QLocale &locale)
{
    StepEntry entry { AssistantSteps::tr("Result"), {}, StepMark::Pending };
    if (model.step() == Step::Result) {
        entry.mark = model.result().outcome == ListeningOutcome::Found ? StepMark::Done : StepMark::Failed;
        entry.lines += assistantText(model.result(), model.link(), locale).summary;
    }
    return entry;
}

} // namespace

QList<StepEntry> assistantSteps(const AssistantModel &model, const QLocale &locale)
{
    return { portStep(model), accessStep(model), listeningStep(model, locale), resultStep(model, locale) };
}

} // namespace meterscope::ui
