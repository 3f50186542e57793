//! The macros by which providers define their open enums, their clients and their functions.

/// Defines an enum that a provider fills: its documented words, and whatever else it sends.
macro_rules! open_enum {
    (
        $(#[doc = $doc:literal])+
        pub enum $name:ident {
            $($(#[doc = $variant_doc:literal])+ $variant:ident = $word:literal,)+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Eq, Hash, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(from = "String", into = "String")]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        pub enum $name {
            $($(#[doc = $variant_doc])+ $variant,)+
            /// A word that the provider's documentation does not name, kept as it came.
            Unknown {
                /// The word.
                value: String,
            },
        }

        impl $name {
            /// Every documented variant's name and the provider's word for it.
            #[doc(hidden)]
            pub const WORDS: &'static [(&'static str, &'static str)] =
                &[$((stringify!($variant), $word)),+];

            /// The provider's word.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)+
                    Self::Unknown { value } => value,
                }
            }
        }

        impl From<String> for $name {
            fn from(word: String) -> Self {
                match word.as_str() {
                    $($word => Self::$variant,)+
                    _ => Self::Unknown { value: word },
                }
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                Self::from(word.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }
    };
}

/// Defines a provider's client: blocking, async, by name for Python and Node, and for Swift and Kotlin.
///
/// A line `name(Request) -> Output;` is an operation or a flow. Under `walks`, a line
/// `name(Request) -> Batch as Item;` is a flow that gives a batch at a time, and the Rust clients
/// give the items one by one.
macro_rules! client {
    (
        $(#[doc = $doc:literal])+
        pub struct $client:ident, $native:ident for $provider:ty, $credentials:ty {
            $($(#[doc = $op_doc:literal])+ $op:ident($request:ty) -> $output:ty;)*
        }
        walks {
            $($(#[doc = $walk_doc:literal])+ $walk:ident($walk_request:ty) -> $batch:ty as $item:ty;)*
        }
    ) => {
        $(#[doc = $doc])+
        ///
        /// Blocking; [`aio`](crate::aio) has the async twin. Cheap to clone and to share between threads.
        #[derive(Clone, Debug)]
        pub struct $client(aio::$client);

        impl $client {
            /// Makes a client; nothing is sent.
            ///
            /// # Errors
            ///
            /// [`PaymentError::InvalidRequest`](crate::PaymentError) naming the credential or option that breaks a rule.
            pub fn new(
                credentials: $credentials,
                options: crate::ClientOptions,
            ) -> Result<Self, crate::PaymentError> {
                aio::$client::new(credentials, options).map(Self)
            }

            /// The same client telling an observer of each request.
            #[must_use]
            pub fn with_observer(self, observer: std::sync::Arc<dyn crate::Observer>) -> Self {
                Self(self.0.with_observer(observer))
            }

            $(
                $(#[doc = $op_doc])+
                pub fn $op(&self, request: $request) -> Result<$output, crate::PaymentError> {
                    self.0.0.run_blocking(request, &crate::Call::new(None))
                }
            )*
            $(
                $(#[doc = $walk_doc])+
                pub fn $walk(
                    &self,
                    request: $walk_request,
                ) -> impl Iterator<Item = Result<$item, crate::PaymentError>> + use<> {
                    crate::engine::Walk::new(self.0.0.clone(), request)
                }
            )*
        }

        impl crate::dispatch::Dispatch for $client {
            fn provider(&self) -> &'static str {
                <$provider as crate::engine::Provider>::NAME
            }

            fn invoke(
                &self,
                operation: &str,
                input: &[u8],
                call: std::sync::Arc<crate::Call>,
            ) -> Result<crate::dispatch::Prepared, crate::PaymentError> {
                match operation {
                    $(stringify!($op) => crate::dispatch::prepared::<$request>(self.0.0.clone(), input, call),)*
                    $(stringify!($walk) => crate::dispatch::prepared::<$walk_request>(self.0.0.clone(), input, call),)*
                    other => Err(crate::model::error::Invalid::new("operation", "is not one of this client")
                        .into_error(crate::dispatch::Dispatch::provider(self), other)),
                }
            }
        }

        /// The async twin of this provider's client.
        pub mod aio {
            #[allow(unused_imports, reason = "the records that the methods name")]
            use super::*;
            use crate::engine::Executor;
            use std::sync::Arc;

            $(#[doc = $doc])+
            ///
            /// Async under any executor. Cheap to clone and to share between tasks.
            #[derive(Clone, Debug)]
            pub struct $client(pub(super) Arc<Executor<$provider>>);

            impl $client {
                /// Makes a client; nothing is sent.
                ///
                /// # Errors
                ///
                /// [`PaymentError::InvalidRequest`](crate::PaymentError) naming the credential or option that breaks a rule.
                pub fn new(
                    credentials: $credentials,
                    options: crate::ClientOptions,
                ) -> Result<Self, crate::PaymentError> {
                    Executor::new(credentials, &options).map(|executor| Self(Arc::new(executor)))
                }

                /// The same client telling an observer of each request.
                #[must_use]
                pub fn with_observer(self, observer: Arc<dyn crate::Observer>) -> Self {
                    Self(Arc::new(self.0.observed(observer)))
                }

                $(
                    $(#[doc = $op_doc])+
                    pub async fn $op(&self, request: $request) -> Result<$output, crate::PaymentError> {
                        self.0.clone().run_spawned(request, crate::Call::new(None)).await
                    }
                )*
                $(
                    $(#[doc = $walk_doc])+
                    pub fn $walk(&self, request: $walk_request) -> crate::aio::Walk<$item> {
                        crate::aio::Walk::new(crate::engine::Walk::new(self.0.clone(), request))
                    }
                )*
            }
        }

        #[cfg(feature = "uniffi")]
        mod native {
            #[allow(unused_imports, reason = "the records that the methods name")]
            use super::*;
            use std::sync::Arc;

            $(#[doc = $doc])+
            #[derive(Debug, uniffi::Object)]
            #[allow(unreachable_pub, reason = "reached through UniFFI")]
            pub struct $native(super::aio::$client);

            #[uniffi::export]
            #[allow(unreachable_pub, reason = "reached through UniFFI")]
            impl $native {
                /// Makes a client; nothing is sent.
                #[uniffi::constructor]
                pub fn new(
                    credentials: $credentials,
                    options: crate::ClientOptions,
                    observer: Option<Arc<dyn crate::Observer>>,
                ) -> Result<Arc<Self>, crate::PaymentError> {
                    let client = super::aio::$client::new(credentials, options)?;
                    Ok(Arc::new(Self(match observer {
                        Some(observer) => client.with_observer(observer),
                        None => client,
                    })))
                }

                $(
                    $(#[doc = $op_doc])+
                    pub async fn $op(
                        &self,
                        request: $request,
                        call: Arc<crate::Call>,
                    ) -> Result<$output, crate::PaymentError> {
                        self.0.0.clone().run_spawned(request, call).await
                    }
                )*
                $(
                    $(#[doc = $walk_doc])+
                    pub async fn $walk(
                        &self,
                        request: $walk_request,
                        call: Arc<crate::Call>,
                    ) -> Result<$batch, crate::PaymentError> {
                        self.0.0.clone().run_spawned(request, call).await
                    }
                )*
            }
        }
    };
}

/// Defines functions that need no client: for Rust, by name for Python and Node, and for Swift and Kotlin.
macro_rules! functions {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident($request:ty) -> $output:ty = $body:path;
    )+) => {
        $(
            $(#[doc = $doc])+
            #[cfg_attr(feature = "uniffi", uniffi::export)]
            pub fn $name(request: $request) -> Result<$output, crate::PaymentError> {
                crate::engine::guarded(NAME, stringify!($name), || $body(&request))
            }
        )+

        /// Calls a function by its name; nothing when it is not one of these.
        pub(crate) fn invoke(
            function: &str,
            input: &[u8],
        ) -> Option<Result<crate::dispatch::Reply, crate::PaymentError>> {
            match function {
                $(stringify!($name) => Some(
                    crate::input::parse(input)
                        .map_err(|invalid| invalid.into_error(NAME, function))
                        .and_then($name)
                        .map(|output| Box::new(output) as crate::dispatch::Reply),
                ),)+
                _ => None,
            }
        }
    };
}

pub(crate) use {client, functions, open_enum};
