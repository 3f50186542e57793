//! The Node suite.

use anyhow::Result;

use super::{Report, counts};
use crate::artifacts;
use crate::toolchains::node;

pub(crate) fn run(report: &mut Report) -> Result<()> {
    let node = node::setup()?;
    artifacts::build_once()?;
    artifacts::place_node_addon(&artifacts::debug())?;
    report.tests("node tests", node.script("test"), counts::node)
}
